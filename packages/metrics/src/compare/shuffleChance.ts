import { normalChance } from '../chance/normalChance.js';
import { addMoments, type Moments, varianceOf } from '../moments.js';

/**
 * How probable means at least this far apart are when it is chance alone who is in which group: the permutation test by
 * its normal approximation (Pitman 1937, "Significance tests which may be applied to samples from any populations").
 * Of two percentages it is the "N − 1" chi-squared test (Campbell 2007, "Chi-squared and Fisher–Irwin tests of
 * two-by-two tables with small sample recommendations"); of points it needs no more than each answer's worth.
 */
export function shuffleChance(before: Moments, after: Moments): number {
  const variance = varianceOf(addMoments(before, after)) * (1 / before.n + 1 / after.n);
  if (variance === 0) return 1;
  return normalChance((after.sum / after.n - before.sum / before.n) / Math.sqrt(variance));
}
