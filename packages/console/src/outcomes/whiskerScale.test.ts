import { describe, expect, it } from 'vitest';
import { whiskerScale } from './whiskerScale.js';

describe('the scale of whiskers', () => {
  it('reaches over all of them, and over zero', () => {
    const { at, zero, ends } = whiskerScale([
      { value: 0.4, low: 0.2, high: 0.6 },
      { value: -0.1, low: -0.2, high: 0 },
    ]);
    expect(ends).toEqual([-0.2, 0.6]);
    expect([at(-0.2), at(0.2), at(0.6)].map(Math.round)).toEqual([2, 50, 98]);
    expect(zero).toBeCloseTo(26);
  });

  it('begins at nothing where all are above it', () => {
    const { zero, ends } = whiskerScale([{ value: 40, low: 30, high: 50 }], [0, 100]);
    expect(ends).toEqual([0, 100]);
    expect(zero).toBe(2);
  });

  it('has a width even where there is nothing to show', () => {
    expect(whiskerScale([]).at(0)).toBe(2);
  });
});
