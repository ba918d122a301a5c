import { type Figure, z95 } from './figure.js';

/**
 * Percentage of successes, 0 to 100, with the Wilson score interval
 * (Wilson 1927, "Probable inference, the law of succession, and statistical inference").
 */
export function proportion(successes: number, n: number): Figure {
  const share = successes / n;
  const zz = z95 ** 2;
  const centre = (share + zz / (2 * n)) / (1 + zz / n);
  const half = (z95 * Math.sqrt((share * (1 - share)) / n + zz / (4 * n ** 2))) / (1 + zz / n);
  return {
    value: 100 * share,
    // Rounding must not put the value outside of its own interval.
    low: successes === 0 ? 0 : 100 * Math.max(0, centre - half),
    high: successes === n ? 100 : 100 * Math.min(1, centre + half),
  };
}
