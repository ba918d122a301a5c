import { createLocalDay } from './localDay.js';

const quarterMs = 15 * 60 * 1000;
const hourMs = 4 * quarterMs;
/** No zone is further from UTC than that. */
const farthestMs = 15 * hourMs;

/**
 * The moment at which a calendar day begins in a time zone. Days begin on a quarter of an hour, and never before the one
 * before, so it is found by halving; where clocks go forward over midnight, the day begins at one.
 */
export function startOfDay(day: string, timeZone: string): number {
  const localDay = createLocalDay(timeZone);
  const midnight = Date.parse(day);
  let before = (midnight - farthestMs) / quarterMs;
  let after = (midnight + farthestMs) / quarterMs;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDay(middle * quarterMs) < day) before = middle;
    else after = middle;
  }
  return after * quarterMs;
}
