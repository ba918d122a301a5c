import { signal } from '@preact/signals';

const stepMs = 20_000;

/** The time, in steps that are fine enough for "3 min ago". */
export const now = signal(Date.now());

/** Lets the clock run while something on the page shows it; returns how to stop. */
export function runClock(): () => void {
  now.value = Date.now();
  const timer = setInterval(() => {
    now.value = Date.now();
  }, stepMs);
  return () => clearInterval(timer);
}
