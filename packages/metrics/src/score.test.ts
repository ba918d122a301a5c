import { type Scale, scales } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { difference } from './difference.js';
import { meanOf } from './mean.js';
import { proportion } from './proportion.js';
import { scoreOf } from './score.js';
import { tQuantile95 } from './tQuantile.js';

describe('scoreOf', () => {
  it('counts promoters minus detractors on the 0–10 scale', () => {
    const score = scoreOf(
      scales.nps['0-10'],
      new Map([
        [10, 4],
        [9, 2],
        [8, 2],
        [6, 1],
        [0, 1],
      ]),
    );
    expect(score).toMatchObject({ n: 10, unit: 'points', counts: { good: 6, neutral: 2, bad: 2 } });
    expect(score.headline?.value).toBeCloseTo(40);
  });

  it('counts 5 as promoter, 4 as neutral and 1–3 as detractor on the 1–5 variant', () => {
    const score = scoreOf(
      scales.nps['1-5'],
      new Map([
        [5, 5],
        [4, 3],
        [3, 1],
        [1, 1],
      ]),
    );
    expect(score.counts).toEqual({ good: 5, neutral: 3, bad: 2 });
    expect(score.headline?.value).toBeCloseTo(30);
  });

  it('takes little effort as good on effort5, where low is good', () => {
    const score = scoreOf(
      scales.ces.effort5,
      new Map([
        [1, 3],
        [2, 1],
        [5, 4],
      ]),
    );
    expect(score.counts).toEqual({ good: 4, neutral: 0, bad: 4 });
    expect(score.good?.value).toBeCloseTo(50);
    expect(score.headline?.value).toBeCloseTo((3 + 2 + 20) / 8);
  });

  it('counts 5–7 as easy on agree7 and heads with the mean', () => {
    const score = scoreOf(
      scales.ces.agree7,
      new Map([
        [7, 2],
        [5, 2],
        [4, 1],
        [1, 1],
      ]),
    );
    expect(score.good?.value).toBeCloseTo((100 * 4) / 6);
    expect(score.headline).toEqual(score.mean);
  });

  it('heads easy3 with the Net Easy Score', () => {
    const score = scoreOf(
      scales.ces.easy3,
      new Map([
        [3, 6],
        [2, 2],
        [1, 2],
      ]),
    );
    expect(score).toMatchObject({ metric: 'nes', unit: 'points' });
    expect(score.headline?.value).toBeCloseTo(40);
  });

  it.each([
    ['more', 3, 1],
    ['less', 1, 3],
  ] as const)('points to the good end of an expectation: %s is better', (good, better, worse) => {
    const score = scoreOf(
      scales.expectation[good],
      new Map([
        [better, 5],
        [2, 3],
        [worse, 2],
      ]),
    );
    expect(score).toMatchObject({ unit: 'points', mean: null, counts: { good: 5, neutral: 3, bad: 2 } });
    expect(score.headline?.value).toBeCloseTo(30);
  });

  it('calls no end of a neutral expectation better', () => {
    const score = scoreOf(
      scales.expectation.neither,
      new Map([
        [1, 4],
        [3, 4],
      ]),
    );
    expect(score).toMatchObject({ n: 8, counts: { good: 0, neutral: 8, bad: 0 } });
    expect(score.headline?.value).toBe(0);
  });

  it.each([
    ['yes', 30],
    ['no', 70],
  ] as const)('heads yes/no with the share of its good end: %s', (good, percent) => {
    const score = scoreOf(
      scales.yesno[good],
      new Map([
        [1, 3],
        [0, 7],
      ]),
    );
    expect(score).toMatchObject({ unit: 'percent', mean: null });
    expect(score.headline).toEqual(score.good);
    expect(score.headline?.value).toBeCloseTo(percent);
  });

  it.each([
    ['likelihood', scales.likelihood['5'], 4],
    ['a rating of 3', scales.rating['3'], 2],
    ['a rating of 5', scales.rating['5'], 4],
    ['a rating of 7', scales.rating['7'], 6],
    ['a rating of 10', scales.rating['10'], 9],
    ['a row of 3 steps', scales.matrix['3'], 2],
    ['a row of 5 steps', scales.matrix['5'], 4],
    ['a row of 7 steps', scales.matrix['7'], 6],
  ])('heads %s with the mean, and counts the two steps at the top', (_, scale, from) => {
    const score = scoreOf(
      scale,
      new Map([
        [scale.max, 2],
        [from, 4],
        [scale.min, 2],
      ]),
    );
    expect(scale.max - from).toBe(1);
    expect(score.unit).toBe('mean');
    expect(score.headline).toEqual(score.mean);
    expect(score.good?.value).toBeCloseTo(75);
  });

  it('has no mean where answers are of one kind or the other', () => {
    const five = (step: number) => new Map([[step, 5]]);
    const withoutMean = Object.values(scales)
      .flatMap((ofType): Scale[] => Object.values(ofType))
      .filter((scale) => scoreOf(scale, five(scale.max)).mean === null)
      .map(({ metric }) => metric);
    expect(new Set(withoutMean)).toEqual(new Set(['thumbs', 'expectation', 'yesno']));
  });

  it('says too few, and no number, under five answers', () => {
    const score = scoreOf(scales.csat['5'], new Map([[5, 4]]));
    expect(score).toMatchObject({ n: 4, headline: null, good: null, mean: null });
  });

  it('leaves out steps that are not on the scale', () => {
    expect(
      scoreOf(
        scales.csat['5'],
        new Map([
          [5, 5],
          [6, 9],
          [2.5, 3],
          [0, 1],
        ]),
      ).n,
    ).toBe(5);
  });
});

describe('intervals', () => {
  it('agrees with the worked Wilson example of 15 of 20 (Newcombe 1998 form)', () => {
    const figure = proportion(15, 20);
    expect(figure.value).toBeCloseTo(75);
    expect(figure.low).toBeCloseTo(53.13, 1);
    expect(figure.high).toBeCloseTo(88.81, 1);
  });

  it('keeps proportions within 0 and 100', () => {
    expect(proportion(0, 5).low).toBe(0);
    expect(proportion(5, 5).high).toBeCloseTo(100);
  });

  it('gives a difference of unanimous answers room below, and holds the value', () => {
    const figure = difference({ good: 10, bad: 0, n: 10 });
    expect(figure.value).toBe(100);
    expect(figure.high).toBe(100);
    expect(figure.low).toBeLessThan(80);
  });

  it.each([
    [4, 2.776],
    [6, 2.447],
    [9, 2.262],
    [29, 2.045],
    [120, 1.98],
  ])('agrees with the t table at %i degrees of freedom', (degrees, tabled) => {
    expect(tQuantile95(degrees)).toBeCloseTo(tabled, 2);
  });

  it('agrees with a mean worked by hand: 1,2,3,4,5 is 3 ± 2.776 · √(2.5 / 5)', () => {
    const figure = meanOf(new Map([1, 2, 3, 4, 5].map((step) => [step, 1])), { min: 1, max: 5 });
    expect(figure.value).toBe(3);
    expect(figure.high - 3).toBeCloseTo(2.776 * Math.sqrt(0.5), 2);
  });
});
