import { cumulativeStdNormalProbability, gammaln } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { tQuantile95 } from '../tQuantile.js';
import { betaShare } from './betaShare.js';
import { logGamma } from './logGamma.js';
import { normalChance } from './normalChance.js';
import { tChance } from './tChance.js';

describe('the logarithm of gamma', () => {
  it('is that of a factorial at whole numbers, and of √π at a half', () => {
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 11);
  });

  it.each([1.5, 7.25, 40, 333.3])('agrees with simple-statistics at %d', (x) => {
    expect(logGamma(x)).toBeCloseTo(gammaln(x), 8);
  });
});

describe('the share of a beta distribution', () => {
  it('is x to the a where b is 1, and the mirror image where a is 1', () => {
    expect(betaShare(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 13);
    expect(betaShare(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 13);
  });

  it('is half at the middle of a symmetric one, and whole at the ends', () => {
    expect(betaShare(0.5, 37, 37)).toBeCloseTo(0.5, 12);
    expect([betaShare(0, 2, 3), betaShare(1, 2, 3)]).toEqual([0, 1]);
  });

  it('is the tail of a binomial: two or more heads of five are 26 in 32', () => {
    expect(betaShare(0.5, 2, 4)).toBeCloseTo(26 / 32, 13);
  });
});

describe('chance', () => {
  it.each([0.1, 0.5, 1, 1.5, 1.96, 2.5, 3])('of a normal value agrees with the table at %d', (z) => {
    expect(normalChance(z)).toBeCloseTo(2 * (1 - cumulativeStdNormalProbability(z)), 3);
  });

  // Two-sided probabilities of the standard normal distribution, Abramowitz & Stegun table 26.1.
  it.each([
    [0, 1],
    [1, 0.31731051],
    [2, 0.04550026],
    [5, 5.733031e-7],
  ])('of a normal value of %d is %d', (z, p) => {
    expect(normalChance(z) / p).toBeCloseTo(1, 6);
    expect(normalChance(-z)).toBe(normalChance(z));
  });

  it('of t with one degree is that of Cauchy, with two it has a closed form', () => {
    expect(tChance(1, 1)).toBeCloseTo(0.5, 12);
    expect(tChance(3, 2)).toBeCloseTo(1 - 3 / Math.sqrt(11), 12);
  });

  it.each([6, 20, 99, 1000])('of the tabled t is 5 in 100 with %i degrees', (degrees) => {
    expect(tChance(tQuantile95(degrees), degrees)).toBeCloseTo(0.05, 4);
  });

  it('of t becomes that of the normal distribution', () => {
    expect(tChance(2.3, 1e6)).toBeCloseTo(normalChance(2.3), 6);
  });
});
