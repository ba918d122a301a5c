import { useEffect, useRef } from 'preact/hooks';
import { followLatest, heard } from './latest.js';

/** Answers come in bursts; what is read again follows once a burst is over. */
const refreshAfterMs = 1500;

/** Listens for answers, and reads again a while after one came; those that come meanwhile are in the same reading. */
export function useRefreshOnAnswers(project: string, again: () => void): void {
  useEffect(() => followLatest(project), [project]);
  const before = useRef(heard.peek());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = heard.value;
  useEffect(() => {
    if (!last || last === before.current || timer.current) return;
    before.current = last;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      again();
    }, refreshAfterMs);
  }, [last, again]);
  useEffect(() => () => clearTimeout(timer.current), []);
}
