import { scales } from '@cairn/schema/wire';
import fc from 'fast-check';
import { linearRegression } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { type Bucket, trendOf } from './trendOf.js';
import { trendSentence } from './trendSentence.js';

const bucket = (at: number, answers: Record<number, number>): Bucket => ({
  at,
  answers: new Map(Object.entries(answers).map(([step, count]) => [Number(step), count])),
});

describe('a trend', () => {
  it('has the chance of Agresti’s malformations by alcohol: M² = 6.57, p = 0.010', () => {
    // Agresti 2013, "Categorical data analysis", table 3.8, scores 0, 0.5, 1.5, 4 and 7.
    const [scores, yes] = [
      [0, 0.5, 1.5, 4, 7],
      [48, 38, 5, 1, 1],
    ];
    const no = [17_066, 14_464, 788, 126, 37];
    const buckets = scores.map((at, index) => bucket(at, { 1: yes[index] ?? 0, 0: no[index] ?? 0 }));
    const trend = trendOf(scales.thumbs['2'], buckets);
    expect(trend).toMatchObject({ verdict: 'up', effect: 'better', unit: 'percent' });
    expect(trend.p).toBeCloseTo(0.0104, 3);
  });

  it('has the slope of least squares through every answer', () => {
    const step = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (answers) => {
        const trend = trendOf(
          scales.ces.agree7,
          answers.map((answer, at) => bucket(at, { [answer]: 1 })),
        );
        const line = linearRegression(answers.map((answer, at) => [at, answer]));
        expect(trend.slope?.value).toBeCloseTo(line.m, 9);
      }),
    );
  });

  it('of a steady score is noise', () => {
    const weeks = [0, 1, 2, 3].map((at) => bucket(at, { 7: 10, 5: 10, 2: 5 }));
    expect(trendOf(scales.ces.agree7, weeks)).toMatchObject({ verdict: 'noise', effect: 'neither', p: 1 });
  });

  it('draws every bucket in order, and leaves those under five answers without a figure', () => {
    const { points } = trendOf(scales.csat['5'], [
      bucket(2, { 5: 9 }),
      bucket(0, { 5: 5 }),
      bucket(1, { 4: 3, 1: 1 }),
    ]);
    expect(points.map(({ at, n, headline }) => [at, n, headline?.value])).toEqual([
      [0, 5, 100],
      [1, 4, undefined],
      [2, 9, 100],
    ]);
  });

  it('says too few of two buckets, and of four answers', () => {
    expect(trendOf(scales.csat['5'], [bucket(0, { 5: 9 }), bucket(1, { 1: 9 })]).verdict).toBe('tooFew');
    const four = [bucket(0, { 5: 1 }), bucket(1, { 5: 2 }), bucket(2, { 1: 1 })];
    expect(trendOf(scales.csat['5'], four)).toMatchObject({ verdict: 'tooFew', slope: null, p: null });
  });

  it('falls for the better where low is good', () => {
    const trend = trendOf(
      scales.ces.effort5,
      [0, 1, 2, 3].map((at) => bucket(at, { 5: 20 - 5 * at, 1: 5 * at })),
    );
    expect(trend).toMatchObject({ verdict: 'down', effect: 'better' });
  });
});

// The fall by hand: shares 80, 60, 40, 20 %, spread 2000 · 200 / 198, over 250: ± 1.97 · √(2020 / 250) = 5.6.
describe('the sentence of a trend', () => {
  const weeks = (each: (at: number) => Record<number, number>) =>
    trendOf(
      scales.csat['5'],
      [0, 1, 2, 3].map((at) => bucket(at, each(at))),
    );
  const names = { score: 'Satisfaction', step: 'week' } as const;

  it.each([
    [
      'a fall',
      weeks((at) => ({ 5: 40 - 10 * at, 1: 10 + 10 * at })),
      'Satisfaction falls, which is worse: −20.0 a week (−25.6 to −14.4 at 95 %); chance alone does as much less than once in 1,000 times.',
    ],
    [
      'what may be chance',
      weeks((at) => ({ 5: 20 + at, 1: 20 })),
      'Satisfaction neither rises nor falls clearly: 1.2 a week (−5.7 to 8.1 at 95 %); chance alone does as much 74 times in 100.',
    ],
    ['too little', weeks(() => ({ 5: 1 })), 'Too few answers to say whether Satisfaction rises or falls.'],
  ])('says %s', (_, trend, sentence) => {
    expect(trendSentence(trend, names)).toBe(sentence);
  });
});
