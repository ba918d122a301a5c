import { shifted } from './periods.js';
import { startOfDay } from './startOfDay.js';

/** Moments from the first on and before the other; what is left out is open. */
export interface Moments {
  from?: number;
  before?: number;
}

/** The moments of a range of local days, both counted, however long these days are. */
export function momentsOfDays(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): Moments {
  return {
    ...(from !== undefined && { from: startOfDay(from, timeZone) }),
    ...(to !== undefined && { before: startOfDay(shifted(to, 1), timeZone) }),
  };
}
