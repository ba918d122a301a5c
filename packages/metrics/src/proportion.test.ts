import { describe, expect, it } from 'vitest';
import { proportion } from './proportion.js';

/** Probability of `successes` out of `n`, by a product that neither over- nor underflows at these sizes. */
function binomial(successes: number, n: number, share: number): number {
  let probability = (1 - share) ** (n - successes) * share ** successes;
  for (let k = 1; k <= successes; k++) probability *= (n - successes + k) / k;
  return probability;
}

/** Exact coverage in percent over a grid of true shares from 1 to 99 %. */
function coverage(n: number): number[] {
  const figures = Array.from({ length: n + 1 }, (_, successes) => proportion(successes, n));
  return Array.from({ length: 99 }, (_, index) => {
    const share = (index + 1) / 100;
    const holds = figures.map(({ low, high }) => low <= 100 * share && 100 * share <= high);
    return holds.reduce((sum, held, k) => sum + (held ? 100 * binomial(k, n, share) : 0), 0);
  });
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('a percentage', () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('has the published interval: %i of %i', (successes, n, low, high) => {
    const figure = proportion(successes, n);
    expect(figure.low).toBeCloseTo(low, 1);
    expect(figure.high).toBeCloseTo(high, 1);
  });

  it.each([5, 10, 20, 30, 50, 100])(
    'is covered by its interval 95 times in 100 over all shares: %i answers',
    (n) => {
      const covered = coverage(n);
      expect(meanOf(covered)).toBeGreaterThan(94);
      expect(meanOf(covered)).toBeLessThan(97);
      expect(Math.min(...covered)).toBeGreaterThan(82);
    },
  );
});

it('never stands outside of its own interval', () => {
  for (let n = 1; n <= 300; n++) {
    for (const successes of [0, 1, n - 1, n]) {
      const { low, value, high } = proportion(successes, n);
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
    }
  }
});
