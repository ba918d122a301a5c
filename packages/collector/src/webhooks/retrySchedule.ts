const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Pauses after each attempt that failed: seconds for a hiccup, hours for an outage, three days in all. */
const pausesMs = [
  5_000,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  20 * hourMs,
];

/**
 * Milliseconds until the next attempt after so many that failed; null when it was the last. Up to a fifth is taken off
 * at `random` (0 to 1), so that a receiver that comes back is not met by everything at once.
 */
export function pauseAfter(failedAttempts: number, random: number): number | null {
  const pause = pausesMs[failedAttempts - 1];
  return pause === undefined ? null : Math.round(pause * (1 - random / 5));
}
