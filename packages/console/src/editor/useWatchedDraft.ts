import { useEffect } from 'preact/hooks';
import type { Draft } from '../surveys/createDraft.js';

/** Often enough that two people do not write past each other for long, seldom enough to cost nothing. */
const everyMs = 8000;

/** Looks, while the page is looked at, whether somebody else has saved the draft. */
export function useWatchedDraft(project: string, draft: Draft): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void draft.look();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [project, draft]);
}
