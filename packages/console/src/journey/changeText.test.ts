import type { Comparison } from '@cairn/metrics';
import { describe, expect, it } from 'vitest';
import { changeText } from './changeText.js';

const figure = (value: number) => ({ value, low: value - 1, high: value + 1 });
const compared = (
  value: number,
  told: Pick<Extract<Comparison, { p: number }>, 'verdict' | 'effect'>,
): Comparison => ({
  ...{ scale: 'nps.0-10', unit: 'points', n: { before: 90, after: 90 }, p: 0.01, ...told },
  ...{ headline: { before: figure(10), after: figure(10 + value) }, change: figure(value) },
});

describe('a change in a few words', () => {
  it.each([
    ['up 4, better', compared(4.2, { verdict: 'up', effect: 'better' })],
    ['down 12, worse', compared(-12, { verdict: 'down', effect: 'worse' })],
    ['up 4', compared(4, { verdict: 'up', effect: 'neither' })],
    ['down 1, within chance', compared(-1, { verdict: 'noise', effect: 'neither' })],
  ])('%s', (text, comparison) => {
    expect(changeText(comparison)).toBe(text);
  });

  it('says that there are too few to compare', () => {
    const few: Comparison = {
      ...{ scale: 'nps.0-10', unit: 'points', n: { before: 2, after: 90 } },
      ...{ verdict: 'tooFew', needed: 5 },
    };
    expect(changeText(few)).toBe('Too few to compare');
  });
});
