import { scales } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { expectedMargin } from './expectedMargin.js';
import { scoreOf } from './score.js';

describe('expectedMargin', () => {
  it('is t · sd / √n for a mean', () => {
    // Half at 1 and half at 7: sd 3; t with 99 degrees of freedom 1.984.
    const found = expectedMargin(scales.ces.agree7, 100, { 1: 0.5, 7: 0.5 });
    expect(found?.unit).toBe('mean');
    expect(found?.margin).toBeCloseTo((1.984 * 3) / 10, 3);
  });

  it.each([
    [scales.csat[5], { 5: 30, 2: 70 }, 'percent'],
    [scales.nps['0-10'], { 9: 40, 8: 30, 3: 30 }, 'points'],
    [scales.ces.easy3, { 1: 20, 2: 30, 3: 50 }, 'points'],
  ] as const)('is half the interval that the report will draw: %o', (scale, counts, unit) => {
    const answers = new Map(Object.entries(counts).map(([step, count]) => [Number(step), count]));
    const { headline } = scoreOf(scale, answers);
    const margin = headline && (headline.high - headline.low) / 2;
    expect(expectedMargin(scale, 100, counts)).toEqual({ unit, margin });
  });

  it('is cautious when nothing is known of the answers', () => {
    expect(expectedMargin(scales.ces.agree7, 50)?.margin).toBeGreaterThan(
      expectedMargin(scales.ces.agree7, 50, { 4: 1, 5: 2, 6: 3, 7: 2 })?.margin ?? Number.NaN,
    );
  });

  it('shrinks with every answer, and is not there for fewer than five', () => {
    expect(expectedMargin(scales.ces.agree7, 4.9)).toBeNull();
    const margins = [5, 20, 80, 320].map((n) => expectedMargin(scales.ces.agree7, n)?.margin ?? Number.NaN);
    expect([...margins].sort((a, b) => b - a)).toEqual(margins);
  });
});
