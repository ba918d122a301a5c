import { describe, expect, it } from 'vitest';
import { cesScore } from '../testing/fernway.js';
import { stepBars } from './stepBars.js';

describe('the bars of a scale', () => {
  it('are as wide as their share of the most chosen one, and add up to 100 %', () => {
    const bars = stepBars(cesScore(184, 11));
    expect(bars.map(({ step, n, share }) => [step, n, share])).toEqual([
      [2, 11, 6],
      [4, 0, 0],
      [6, 173, 94],
    ]);
    expect(bars.map(({ width }) => Math.round(width))).toEqual([6, 0, 100]);
  });

  it('have no width where nobody answered', () => {
    expect(stepBars(cesScore(0, 0)).every(({ width, share }) => width === 0 && share === 0)).toBe(true);
  });
});
