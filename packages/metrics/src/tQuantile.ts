import { z95 } from './figure.js';

/**
 * Two-sided 95 % quantile of Student's t distribution, for three degrees of freedom or more.
 * Expansion in 1 / df, Abramowitz & Stegun 26.7.5; within 0.01 of the tables at 3 degrees and 0.001 from 6 on.
 */
export function tQuantile95(degrees: number): number {
  const z = z95;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}
