import { z } from 'zod';
import { Refusal } from '../refusal.js';
import { type Moments, momentsOfDays } from '../rollups/momentsOfDays.js';

/** `?from=2026-03-01`: a day of the project's calendar. */
export const dayParameter = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'write a day such as 2026-03-01')
  .refine(isRealDay, 'this day does not exist')
  .optional();

/** `Date.parse` rolls the 30th of February over into March. */
function isRealDay(written: string): boolean {
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

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
