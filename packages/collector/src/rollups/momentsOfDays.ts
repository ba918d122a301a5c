import { createLocalDay } from './localDay.js';

const quarterMs = 15 * 60 * 1000;
/** No zone is farther from UTC. */
const farthestMs = 16 * 60 * 60 * 1000;

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
  const localDay = createLocalDay(timeZone);
  return {
    ...(from !== undefined && { from: firstMoment(from, (at) => localDay(at) >= from) }),
    ...(to !== undefined && { before: firstMoment(to, (at) => localDay(at) > to) }),
  };
}

/** The first moment near a day of which this is true, as it then is of all later ones. Zones change at a quarter of an hour. */
function firstMoment(day: string, isReached: (at: number) => boolean): number {
  const middle = Date.parse(day) / quarterMs;
  let [no, yes] = [middle - farthestMs / quarterMs, middle + (farthestMs + 24 * 60 * 60 * 1000) / quarterMs];
  while (yes - no > 1) {
    const between = Math.floor((no + yes) / 2);
    if (isReached(between * quarterMs)) yes = between;
    else no = between;
  }
  return yes * quarterMs;
}
