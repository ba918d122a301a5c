import { scales } from '@cairn/schema/wire';
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
    const figure = meanOf(new Map([1, 2, 3, 4, 5].map((step) => [step, 1])), { min: -100, max: 100 });
    expect(figure.value).toBe(3);
    expect(figure.high - 3).toBeCloseTo(2.776 * Math.sqrt(0.5), 2);
  });
});
