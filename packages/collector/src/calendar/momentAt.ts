import { startOfDay } from './startOfDay.js';

const quarterMs = 15 * 60 * 1000;
/** A day has at most 25 hours; one in which clocks go back by more has not been. */
const quartersOfDay = 26 * 4;

/**
 * When it is this hour on a calendar day in a time zone: of an hour that comes twice the first, and of one that the
 * clocks jump over the next that there is.
 */
export function momentAt(day: string, hour: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  const start = startOfDay(day, timeZone);
  for (let quarter = 0; quarter < quartersOfDay; quarter += 1) {
    const at = start + quarter * quarterMs;
    if (Number(format.format(at)) >= hour) return at;
  }
  return start;
}
