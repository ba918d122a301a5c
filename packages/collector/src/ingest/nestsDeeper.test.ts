import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestsDeeper } from './nestsDeeper.js';

test.each([
  ['[[[1]]]', 3, false],
  ['[[[1]]]', 2, true],
  ['{"a":{"b":[1]}}', 2, true],
  ['[[1],[2],[3],[4]]', 2, false],
  ['["[[[[[["]', 1, false],
  [String.raw`["\"[[[["]`, 1, false],
  [String.raw`["\\",[1]]`, 1, true],
  ['"text"', 0, false],
])('[32] %s is deeper than %d: %s', (json, levels, answer) => {
  expect(nestsDeeper(json, levels)).toBe(answer);
});

test('[32] says of every JSON what counting its levels says', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(7), (value, levels) => {
      expect(nestsDeeper(JSON.stringify(value), levels)).toBe(levelsOf(value) > levels);
    }),
  );
});

function levelsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}
