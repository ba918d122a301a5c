import { z } from 'zod';

/** Days before and after these are slips of the finger; further out, years have more or fewer than four digits. */
const firstDay = '1900-01-01';
const lastDay = '2999-12-31';

/** `2026-03-01`: a day of the project's calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'write a day such as 2026-03-01')
  .refine(isRealDay, 'this day does not exist')
  .refine(
    (written) => written >= firstDay && written <= lastDay,
    `write a day from ${firstDay} to ${lastDay}`,
  );

/** `Date.parse` rolls the 30th of February over into March. */
function isRealDay(written: string): boolean {
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}
