import { scales } from '@cairn/schema/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedMargin } from '../expectedMargin.js';
import { answersNeeded, maxAnswersNeeded } from './answersNeeded.js';
import { maxStep, minRate, nextRate, type SamplingState } from './nextRate.js';
import { samplingSentence } from './samplingSentence.js';

const state = (over: Partial<SamplingState>): SamplingState => ({
  ...{ scale: scales.ces.agree7, target: { margin: 0.3, days: 28 }, rate: 0.1 },
  ...{
    answers: new Map([1, 2, 3, 4, 5, 6, 7].map((step) => [step, 40])),
    momentsPerDay: 1000,
    responseRate: 0.2,
  },
  ...over,
});

describe('the answers that a margin takes', () => {
  it('are (1.96 · sd / margin)² and a few for t: sd 2, ± 0.3', () => {
    // Every step as likely: variance (7² − 1) / 12 = 4.
    const needed = answersNeeded(scales.ces.agree7, 0.3);
    expect(needed).toBeGreaterThanOrEqual(((1.96 * 2) / 0.3) ** 2);
    expect(needed).toBeLessThan(((1.96 * 2) / 0.3) ** 2 + 5);
  });

  it('are the fewest that are enough', () => {
    const margins = fc.double({ min: 1, max: 30, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(scales.nps['0-10'], scales.csat['5'], scales.ces.easy3),
        margins,
        (scale, margin) => {
          const needed = answersNeeded(scale, margin);
          expect(expectedMargin(scale, needed)?.margin).toBeLessThanOrEqual(margin);
          if (needed > 5) expect(expectedMargin(scale, needed - 1)?.margin).toBeGreaterThan(margin);
        },
      ),
    );
  });

  it('are bounded where no number is enough in practice', () => {
    expect(answersNeeded(scales.nps['0-10'], 0.001)).toBe(maxAnswersNeeded);
  });
});

describe('the rate', () => {
  it('is what the target takes, with three in ten to spare', () => {
    const { rate, needed } = nextRate(state({ rate: 0.05 }));
    expect(rate).toBeCloseTo((1.3 * needed) / (1000 * 0.2 * 28), 10);
  });

  it('is higher where answers are behind, by half at most', () => {
    const { needed } = nextRate(state({}));
    const answersOf = (share: number) =>
      new Map([1, 2, 3, 4, 5, 6, 7].map((step) => [step, (share * 1.3 * needed) / 7]));
    const rates = [1, 0.8, 0.1].map((share) => nextRate(state({ rate: 0.05, answers: answersOf(share) })));
    const [onPace, behind, far] = rates.map(({ rate, needed: n }) => (rate * 1000 * 0.2 * 28) / (1.3 * n));
    expect(onPace).toBeCloseTo(1, 1);
    expect(behind).toBeCloseTo(1 / 0.8, 1);
    expect(far).toBeCloseTo(1.5, 1);
  });

  it('changes by half at most from one update to the next, whatever comes in', () => {
    const states = fc.record({
      rate: fc.double({ min: minRate, max: 1, noNaN: true }),
      momentsPerDay: fc.double({ min: 0, max: 1e6, noNaN: true }),
      responseRate: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(states, (over) => {
        const { rate, unreachable } = nextRate(state(over));
        expect(rate).toBeGreaterThanOrEqual(Math.max(minRate, over.rate / maxStep - 1e-12));
        expect(rate).toBeLessThanOrEqual(1);
        if (!unreachable) expect(rate).toBeLessThanOrEqual(over.rate * maxStep + 1e-12);
      }),
    );
  });

  it('asks everyone where even that is not enough, and says how long it takes', () => {
    const { rate, needed, unreachable } = nextRate(state({ momentsPerDay: 10 }));
    expect([rate, unreachable]).toEqual([1, { weeks: Math.ceil(needed / 14) }]);
    expect(needed / 14).toBeGreaterThan(4);
  });

  it('asks everyone where nothing comes in, and names no time', () => {
    expect(nextRate(state({ momentsPerDay: 0 }))).toMatchObject({ rate: 1, unreachable: { weeks: null } });
  });

  it('asks everyone before anything is known', () => {
    expect(nextRate(state({ rate: 1, responseRate: null, answers: new Map() }))).toMatchObject({ rate: 1 });
  });

  it('stays where it is for a small difference', () => {
    const { rate } = nextRate(state({ rate: 0.05 }));
    expect(nextRate(state({ rate: rate * 1.05 })).rate).toBe(rate * 1.05);
  });

  it('does not take five answers of one mind for certainty', () => {
    expect(nextRate(state({ answers: new Map([[7, 5]]) })).needed).toBeGreaterThan(20);
  });
});

describe('the sentence', () => {
  it.each([
    [{ rate: 0.05 }, '±0.3 takes 174 answers in 28 days; 4.0 % of visitors are asked for it.'],
    [
      { momentsPerDay: 160, rate: 1 },
      '±0.3 takes 174 answers in 28 days; 67 % of visitors are asked for it.',
    ],
    [{ responseRate: null }, '±0.3 takes 174 answers in 28 days; everyone is asked for it.'],
    [
      { momentsPerDay: 10 },
      '±0.3 takes 174 answers; unreachable in 28 days: needs 13 weeks. Everyone is asked.',
    ],
    [
      { momentsPerDay: 0 },
      '±0.3 takes 174 answers; unreachable in 28 days: no answers come in. Everyone is asked.',
    ],
  ])('of %o', (over, sentence) => {
    const of = state(over);
    expect(samplingSentence(nextRate(of), of.target)).toBe(sentence);
  });
});
