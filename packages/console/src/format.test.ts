import { describe, expect, it } from 'vitest';
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
