import { expect, it } from 'vitest';
import { readNumber } from './readNumber.js';

const limits = { range: [0, 7] } as const;

it.each([
  ['5', 5],
  [' 5.5 ', 5.5],
  ['5,5', 5.5],
  ['', undefined],
  ['8', 'wrong'],
  ['−1', 'wrong'],
  ['5.', 'wrong'],
  ['five', 'wrong'],
  ['1e1', 'wrong'],
])('“%s” is read as %s', (text, value) => {
  expect(readNumber(text, limits)).toBe(value);
});

it('takes whole numbers only where only whole ones count', () => {
  expect(readNumber('2.5', { ...limits, isWhole: true })).toBe('wrong');
  expect(readNumber('-30', { range: [-100, 100] })).toBe(-30);
});
