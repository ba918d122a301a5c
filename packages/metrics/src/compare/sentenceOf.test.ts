import { scales } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { compare, type Group } from './compare.js';
import { chanceText, sentenceOf } from './sentenceOf.js';

const group = (scale: Group['scale'], answers: Record<number, number>): Group => ({
  scale,
  answers: new Map(Object.entries(answers).map(([step, count]) => [Number(step), count])),
});
const csat = (answers: Record<number, number>) => group(scales.csat['5'], answers);
const nps = (answers: Record<number, number>) => group(scales.nps['0-10'], answers);

describe('the sentence', () => {
  const names = { score: 'Satisfaction', before: 'in October', after: 'in November' };

  it('says which way, by how much, how surely, and whether it is good', () => {
    expect(sentenceOf(compare(csat({ 5: 100, 1: 100 }), csat({ 5: 150, 1: 50 })), names)).toBe(
      'Satisfaction is higher in November, which is better: 50 % in October (200 answers), 75 % in November (200 answers). ' +
        'The difference is 25 percentage points, at 95 % between 16 and 34; chance alone does as much less than once in 1,000 times.',
    );
  });

  it('says what the difference may be where it may be none', () => {
    expect(sentenceOf(compare(nps({ 10: 5, 8: 3, 2: 2 }), nps({ 10: 6, 8: 3, 2: 1 })), names)).toMatch(
      /^No clear difference in Satisfaction: 30 in October \(10 answers\), 50 in November \(10 answers\)\. At 95 % the difference is between −\d+ and \d+ points; chance alone does as much \d+ times in 100\.$/,
    );
  });

  it('says how many are missing', () => {
    expect(sentenceOf(compare(csat({ 5: 3 }), csat({ 5: 9 })), names)).toBe(
      'Too few answers to compare Satisfaction: 3 in October, 9 in November; each needs 5.',
    );
  });

  it.each([
    [0.0004, 'less than once in 1,000 times'],
    [0.001, '1 time in 1,000'],
    [0.048, '48 times in 1,000'],
    [0.31, '31 times in 100'],
  ])('says a chance of %d as times', (p, text) => {
    expect(chanceText(p)).toBe(text);
  });
});
