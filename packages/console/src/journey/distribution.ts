import type { StepCount } from '../api/types.js';

/** A piece of a distribution bar, in percent of its width. */
export interface Segment extends StepCount {
  x: number;
  width: number;
}

const order = { bad: 0, neutral: 1, good: 2 };

/** Lays the steps of a scale out from bad to good, whichever end the scale calls good. */
export function segmentsOf(distribution: readonly StepCount[]): Segment[] {
  const total = distribution.reduce((sum, { n }) => sum + n, 0);
  if (!total) return [];
  let x = 0;
  return distribution
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => order[a.side] - order[b.side])
    .map((step) => {
      const width = (100 * step.n) / total;
      x += width;
      return { ...step, x: x - width, width };
    });
}

/** Whole percentages that add up to 100: the largest remainders are rounded up. */
export function wholeShares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (!total) return counts.map(() => 0);
  const exact = counts.map((n) => (100 * n) / total);
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const byRemainder = exact.map((share, at) => ({ at, rest: share % 1 })).toSorted((a, b) => b.rest - a.rest);
  const rounded = new Set(byRemainder.slice(0, missing).map(({ at }) => at));
  return exact.map((share, at) => Math.floor(share) + (rounded.has(at) ? 1 : 0));
}
