import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ago, certaintyText, count, figureText, sentence } from './format.js';

describe('figures', () => {
  it.each([
    [5.8166, 'mean', '5.8'],
    [71.6, 'percent', '72'],
    [29.4, 'points', '+29'],
    [-12.2, 'points', '−12'],
    [0.2, 'points', '0'],
    [-0.2, 'points', '0'],
  ] as const)('writes %f %s as %s', (value, unit, text) => {
    expect(figureText(value, unit)).toBe(text);
  });

  it('writes an even interval as ±', () => {
    expect(certaintyText({ value: 72, low: 66.1, high: 77.9 }, 'percent')).toBe('±6');
  });

  it('writes both ends of an interval that leans to one side', () => {
    expect(certaintyText({ value: 92, low: 75, high: 97 }, 'percent')).toBe('75 to 97');
    expect(certaintyText({ value: 30, low: -5, high: 55 }, 'points')).toBe('−5 to +55');
  });
});

describe.each([
  ['en', 'en-GB', ['999', '1K', '12.3K', '1.23M', '100M', '2B'], '−0.3'],
  ['de', 'de', ['999', '1.000', '12.300', '1,23 Mio.', '100 Mio.', '2 Mrd.'], '−0,3'],
])('numbers in %s, which need nothing of Intl', (language, locale, compact, negative) => {
  let format: typeof import('./format.js');
  beforeEach(async () => {
    vi.resetModules();
    vi.stubGlobal('navigator', { languages: [language] });
    format = await import('./format.js');
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are written as it writes them', () => {
    const whole = new Intl.NumberFormat(locale);
    const mean = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(format.number(n)).toBe(whole.format(n));
        expect(format.figureText(n / 100, 'mean')).toBe(mean.format(n / 100));
      }),
    );
    expect(format.number(12.5)).toBe(whole.format(12.5));
  });

  it('are shortened where they are long', () => {
    const long = [999, 1000, 12_345, 1_234_567, 99_999_999, 2e9];
    expect(long.map((n) => format.compactNumber(n).replace('\u00a0', ' '))).toEqual(compact);
  });

  it('have a minus below zero, and none at zero', () => {
    expect(format.figureText(-0.26, 'mean')).toBe(negative);
    expect(format.figureText(-0.04, 'mean')).toBe(format.figureText(0, 'mean'));
  });
});

describe('ago', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  it.each([
    ['2026-11-22T11:59:30Z', undefined],
    ['2026-11-22T11:57:00Z', '3 min ago'],
    ['2026-11-22T10:30:00Z', '1 hr ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2026-11-22T12:00:09Z', undefined],
  ])('says of %s: %s', (then, text) => {
    expect(ago(then, now)).toBe(text);
  });
});

describe('words', () => {
  it('fits the word to the number', () => {
    expect(count(1, 'answer', 'answers')).toBe('1 answer');
    expect(count(1200, 'answer', 'answers')).toBe('1,200 answers');
  });

  it('makes a sentence of a message of the collector, and leaves a sentence alone', () => {
    expect(sentence('choose 5 or 7')).toBe('Choose 5 or 7.');
    expect(sentence('Try again.')).toBe('Try again.');
  });
});
