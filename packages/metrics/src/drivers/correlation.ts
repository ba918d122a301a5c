import { type Figure, z95 } from '../figure.js';

/** Numbers with mean 0 and length 1, so that the product of two such columns is their correlation; null without any spread. */
export function standardised(numbers: readonly number[]): number[] | null {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const centred = numbers.map((one) => one - mean);
  const length = Math.sqrt(product(centred, centred));
  const isFlat = length <= 1e-12 * Math.sqrt(product(numbers, numbers));
  return isFlat ? null : centred.map((one) => one / length);
}

export function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, one, index) => sum + one * (b[index] ?? 0), 0);
}

/**
 * Pearson's correlation with its 95 % interval by Fisher's z (Fisher 1921, "On the probable error of a coefficient of correlation").
 * Null for fewer than four pairs, and where either side has no spread.
 */
export function correlation(a: readonly number[], b: readonly number[]): Figure | null {
  const [left, right] = [standardised(a), standardised(b)];
  if (!left || !right || a.length < 4) return null;
  const value = Math.max(-1, Math.min(1, product(left, right)));
  const half = z95 / Math.sqrt(a.length - 3);
  return { value, low: Math.tanh(Math.atanh(value) - half), high: Math.tanh(Math.atanh(value) + half) };
}
