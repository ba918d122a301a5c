import { type Moments, momentsOfDays } from '../calendar/momentsOfDays.js';
import { Refusal } from '../refusal.js';

/** The moments of `from` to `to`, each where it is named. */
export function momentsBetween(
  days: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): Moments {
  if (days.from !== undefined && days.to !== undefined && days.from > days.to) {
    throw new Refusal('invalid', `from: ${days.from} is after ${days.to}`);
  }
  return momentsOfDays(days, timeZone);
}
