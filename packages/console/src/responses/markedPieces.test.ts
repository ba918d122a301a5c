import { describe, expect, it } from 'vitest';
import { markedPieces } from './markedPieces.js';

const cut = (text: string, ...matches: [start: number, end: number][]) =>
  markedPieces(
    text,
    matches.map(([start, end]) => ({ start, end })),
  ).map(({ text, isMatch }) => (isMatch ? `[${text}]` : text));

describe('a text with what was looked for', () => {
  it.each([
    ['nothing', cut('slow courier'), ['slow courier']],
    ['at the start', cut('slow courier', [0, 4]), ['[slow]', ' courier']],
    ['at the end, in any order', cut('slow courier', [5, 12], [0, 4]), ['[slow]', ' ', '[courier]']],
    ['overlapping', cut('slow courier', [0, 6], [5, 12]), ['[slow c]', '[ourier]']],
    ['one within another', cut('slow courier', [0, 12], [5, 7]), ['[slow courier]']],
    ['an empty text', cut(''), []],
  ])('%s', (_, pieces, expected) => {
    expect(pieces).toEqual(expected);
  });
});
