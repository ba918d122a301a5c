import { expect, test } from 'vitest';
import { chooseEncoding, hasIt } from './sendAsset.js';

test.each([
  [undefined, 'plain'],
  ['', 'plain'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5', 'br'],
  ['gzip;q=0', 'plain'],
])('for %s sends %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  [undefined, false],
])('If-None-Match %s: has it %s', (header, answer) => {
  expect(hasIt(header, '"a"')).toBe(answer);
});
