import { useEffect } from 'preact/hooks';
import { ago, exactText } from '../format.js';
import { now, runClock } from '../state/clock.js';
import { strings } from '../strings.js';

/** How long ago something was; the exact time on hover. */
export function Ago({ at }: { at: string }) {
  return (
    <time dateTime={at} title={exactText(at)}>
      {ago(at, now.value) ?? strings.time.now}
    </time>
  );
}

/** Keeps the times of a list moving while it is shown. */
export function useClock(): void {
  useEffect(runClock, []);
}
