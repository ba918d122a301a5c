/**
 * Natural logarithm of the gamma function, for positive numbers, to 14 digits.
 * Lanczos 1964, "A precision approximation of the gamma function", with g = 7 and nine coefficients (P. Godfrey).
 */
export function logGamma(x: number): number {
  const series = coefficients.reduce(
    (sum, coefficient, index) => sum + coefficient / (x + index),
    0.99999999999980993,
  );
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
