export const dayMs = 24 * 60 * 60 * 1000;

/** A day, `2026-03-01`, and where it begins in UTC. */
export interface Day {
  name: string;
  start: number;
}

/** So many days in a row, the last of which is the one that holds a moment. */
export function daysUpTo(until: number, count: number): Day[] {
  const last = Math.floor(until / dayMs) * dayMs;
  return Array.from({ length: count }, (_, index) => {
    const start = last - (count - 1 - index) * dayMs;
    return { name: new Date(start).toISOString().slice(0, 10), start };
  });
}
