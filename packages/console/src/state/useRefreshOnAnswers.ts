import { useEffect, useRef } from 'preact/hooks';
import { heard } from './latest.js';

/** Answers come in bursts; the figures follow once a burst is over. */
const refreshAfterMs = 1500;

/** Refreshes a while after an answer came; those that come meanwhile are in the same refresh. */
export function useRefreshOnAnswers(again: () => void, touchpoint?: string): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = heard.value;
  useEffect(() => {
    const concerns = last && (!touchpoint || last.touchpoint === touchpoint);
    if (!concerns || timer.current) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      again();
    }, refreshAfterMs);
  }, [last, again, touchpoint]);
  useEffect(() => () => clearTimeout(timer.current), []);
}
