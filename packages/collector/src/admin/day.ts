import { z } from 'zod';

/** `2026-03-01`: a day of the project's calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'write a day such as 2026-03-01')
  .refine(isRealDay, 'this day does not exist');

/** `Date.parse` rolls the 30th of February over into March. */
function isRealDay(written: string): boolean {
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}
