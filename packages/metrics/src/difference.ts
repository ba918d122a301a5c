import { type Figure, z95 } from './figure.js';

/**
 * Percentage of one group minus percentage of another out of the same answers, −100 to 100 points: NPS, Net Easy
 * Score. The value is the plain difference; the interval is the Bonett–Price adjusted Wald interval, one answer added
 * to each of the two groups (Bonett & Price 2012, "Adjusted Wald confidence interval for a difference of binomial
 * proportions based on paired data"), widened where needed to hold the value itself.
 */
export function difference(counts: { good: number; bad: number; n: number }): Figure {
  const { good, bad, n } = counts;
  const value = (good - bad) / n;
  const goodShare = (good + 1) / (n + 2);
  const badShare = (bad + 1) / (n + 2);
  const centre = goodShare - badShare;
  const half = z95 * Math.sqrt((goodShare + badShare - centre ** 2) / (n + 2));
  return {
    value: 100 * value,
    low: 100 * Math.max(-1, Math.min(value, centre - half)),
    high: 100 * Math.min(1, Math.max(value, centre + half)),
  };
}
