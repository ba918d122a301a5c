import fc from 'fast-check';
import { mean, sampleVariance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { meanOf, meanOfMoments } from './mean.js';
import { addMoments, momentsOf, varianceOf } from './moments.js';
import { tQuantile95 } from './tQuantile.js';

const agree7 = { min: 1, max: 7 };
const counted = (answers: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
};

describe('moments', () => {
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 });

  it('agree with mean and variance of the numbers themselves', () => {
    fc.assert(
      fc.property(numbers, (some) => {
        const moments = momentsOf(counted(some));
        expect(moments.sum / moments.n).toBeCloseTo(mean(some), 8);
        expect(varianceOf(moments)).toBeCloseTo(sampleVariance(some), 6);
      }),
    );
  });

  it('of two groups add up to those of both', () => {
    fc.assert(
      fc.property(numbers, numbers, (some, others) => {
        const both = addMoments(momentsOf(counted(some)), momentsOf(counted(others)));
        expect(both).toEqual(momentsOf(counted([...some, ...others])));
      }),
    );
  });
});

describe('a mean', () => {
  it('has the t interval where answers are spread', () => {
    const answers = [1, 2, 2, 4, 4, 6, 6, 7, 7, 3, 5, 1];
    const half = tQuantile95(11) * Math.sqrt(sampleVariance(answers) / 12);
    const figure = meanOf(counted(answers), agree7);
    expect(figure).toEqual({
      value: expect.closeTo(4, 10),
      low: expect.closeTo(4 - half, 8),
      high: expect.closeTo(4 + half, 8),
    });
  });

  it('is not certain because five are of one mind: 5 × 7 and a seventh of each step is 6.5 ± 1.72', () => {
    // Sum of squares about 6.5: 5 · 0.25 + (30.25 + 20.25 + 12.25 + 6.25 + 2.25 + 0.25 + 0.25) / 7 = 11.5; t(4) = 2.776.
    const half = 2.776 * Math.sqrt(11.5 / 5 / 6);
    const { value, low, high } = meanOf(new Map([[7, 5]]), agree7);
    expect([value, high]).toEqual([7, 7]);
    expect(low).toBeCloseTo(6.5 - half, 2);
  });

  it('holds its value and stays on the scale, whatever is answered', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(answers, (some) => {
        const { value, low, high } = meanOf(counted(some), agree7);
        expect(1 <= low && low <= value && value <= high && high <= 7).toBe(true);
      }),
    );
  });

  it('of numbers without a scale is the t interval: 10, 20, 30 is 20 ± 4.303 · 10 / √3', () => {
    const { value, low, high } = meanOfMoments({ n: 3, sum: 60, squares: 1400 });
    expect(value).toBe(20);
    expect(high - low).toBeCloseTo((2 * 4.303 * 10) / Math.sqrt(3), 0);
  });
});

/** Exact: every way in which `n` people can answer on `k` steps, weighed by its probability. */
function coverage(shares: readonly number[], n: number): number {
  const steps = shares.map((_, index) => index + 1);
  const ends = { min: 1, max: shares.length };
  const truth = shares.reduce((sum, share, index) => sum + share * (index + 1), 0);
  let covered = 0;
  const visit = (index: number, left: number, probability: number, counts: number[]) => {
    const share = shares[index] ?? 0;
    if (index === shares.length - 1) {
      const all = [...counts, left];
      const { low, high } = meanOf(new Map(steps.map((step, at) => [step, all[at] ?? 0])), ends);
      if (low <= truth + 1e-9 && truth <= high + 1e-9) covered += probability * share ** left;
      return;
    }
    let ways = 1;
    for (let count = 0; count <= left; count++) {
      visit(index + 1, left - count, probability * ways * share ** count, [...counts, count]);
      ways *= (left - count) / (count + 1);
    }
  };
  visit(0, n, 1, []);
  return 100 * covered;
}

describe('the interval of a mean holds the true one', () => {
  const shapes: [name: string, shares: number[]][] = [
    ['even', [0.2, 0.2, 0.2, 0.2, 0.2]],
    ['good', [0.03, 0.04, 0.08, 0.35, 0.5]],
    ['very good', [0.01, 0.01, 0.03, 0.15, 0.8]],
    ['nearly all alike', [0.02, 0, 0, 0.03, 0.95]],
    ['two camps', [0.4, 0.05, 0.05, 0.1, 0.4]],
    ['bad', [0.45, 0.3, 0.15, 0.06, 0.04]],
  ];

  it.each(shapes)('at least 93 times in 100, from five answers on: %s', (_, shares) => {
    for (const n of [5, 8, 12, 20]) expect(coverage(shares, n), `${n} answers`).toBeGreaterThan(93);
  });

  it('at least 87 times in 100 where nine are delighted and one is furious; plain t does so 40 times', () => {
    const shares = [0.1, 0, 0, 0, 0.9];
    for (const n of [5, 8, 12, 20, 24]) expect(coverage(shares, n), `${n} answers`).toBeGreaterThan(87);
    // With five answers, plain t misses whenever all five are alike, and covers in nearly all other cases.
    expect(100 * (1 - 0.9 ** 5)).toBeLessThan(42);
  });
});
