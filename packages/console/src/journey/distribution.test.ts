import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, wholeShares } from './distribution.js';

describe('segmentsOf', () => {
  it('runs from bad to good, also where low steps are the good ones', () => {
    const segments = segmentsOf([
      { step: 1, n: 3, side: 'good' },
      { step: 3, n: 0, side: 'neutral' },
      { step: 5, n: 1, side: 'bad' },
    ]);
    expect(segments.map(({ step, x, width }) => [step, x, width])).toEqual([
      [5, 0, 25],
      [1, 25, 75],
    ]);
  });

  it('has nothing to draw without answers', () => {
    expect(segmentsOf([{ step: 1, n: 0, side: 'bad' }])).toEqual([]);
  });
});

describe('wholeShares', () => {
  it('adds up to 100 for any answers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 11 }), (counts) => {
        const total = counts.some((n) => n > 0) ? 100 : 0;
        expect(wholeShares(counts).reduce((sum, share) => sum + share, 0)).toBe(total);
      }),
    );
  });

  it('rounds the largest remainder up', () => {
    expect(wholeShares([1, 1, 1])).toEqual([34, 33, 33]);
  });
});
