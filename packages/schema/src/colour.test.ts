import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, mixed, readableOn } from './colour.js';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // By the formulas of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, worked out apart from this code:
  // one channel c: c/255 ≤ 0.04045 ? c/255/12.92 : ((c/255 + 0.055)/1.055)^2.4, then (L1 + 0.05)/(L2 + 0.05).
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#ff0000', '#ffffff', 3.998], // L = 0.2126: 1.05/0.2626
    ['#0000ff', '#ffffff', 8.592], // L = 0.0722: 1.05/0.1222
    ['#00ff00', '#000000', 15.304], // L = 0.7152: 0.7652/0.05
    ['#777777', '#ffffff', 4.478], // the grey just under AA
    ['#767676', '#ffffff', 4.542], // the lightest grey that meets AA
    ['#404040', '#000000', 2.025], // c = 0.25098: ((0.25098 + 0.055)/1.055)^2.4 = 0.05127
    ['#0a0a0a', '#000000', 1.061], // on the straight part of the curve: 10/255/12.92 = 0.003035
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it('reads capitals', () => {
    expect(contrast('#FFFFFF', '#000000')).toBe(21);
  });
});

describe('mixed', () => {
  it.each([
    ['#000000', '#ffffff', 0, '#000000'],
    ['#000000', '#ffffff', 1, '#ffffff'],
    ['#000000', '#ffffff', 0.5, '#808080'],
    ['#ff0000', '#0000ff', 0.2, '#cc0033'],
  ])('of %s with %s at %d is %s', (first, second, share, expected) => {
    expect(mixed(first, second, share)).toBe(expected);
  });
});

describe('readableOn', () => {
  it('leaves alone what can be read', () => {
    expect(readableOn('#ffffff', '#767676', 4.5)).toBe('#767676');
  });

  it('moves the colour no further than needed', () => {
    const moved = readableOn('#ffffff', '#777777', 4.5);
    expect(contrast(moved, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(moved, '#ffffff')).toBeLessThan(5.2);
  });

  it('always reaches the contrast of words', () => {
    fc.assert(
      fc.property(
        colour,
        colour,
        (background, wished) => contrast(readableOn(background, wished, 4.5), background) >= 4.5,
      ),
      { numRuns: 1000 },
    );
  });
});
