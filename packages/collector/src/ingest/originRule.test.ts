import { expect, test } from 'vitest';
import { compileOrigins, isOriginEntry } from './originRule.js';

const allowed = ['https://shop.example', 'https://*.fern.example', 'loopback', 'null'];

test.each([
  [undefined, true],
  ['https://shop.example', true],
  ['http://shop.example', false],
  ['https://shop.example:8443', false],
  ['https://www.shop.example', false],
  ['https://www.fern.example', true],
  ['https://a.b.fern.example', true],
  ['https://fern.example', false],
  ['https://evilfern.example', false],
  ['https://fern.example.evil', false],
  ['http://127.0.0.1:4601', true],
  ['http://127.9.9.9', true],
  ['http://[::1]:3000', true],
  ['https://shop.localhost', true],
  ['http://127.0.0.1.evil.example', false],
  ['file://', false],
  ['null', true],
  ['not an origin', false],
])('%s: %s', (origin, answer) => {
  const rule = compileOrigins(allowed);
  expect(rule(origin)).toBe(answer);
  expect(rule(origin)).toBe(answer);
});

test('an empty list refuses every browser', () => {
  expect(compileOrigins([])('https://shop.example')).toBe(false);
  expect(compileOrigins([])('null')).toBe(false);
});

test.each([
  ['https://shop.example', true],
  ['https://*.shop.example', true],
  ['http://10.0.0.5:8080', true],
  ['loopback', true],
  ['null', true],
  ['shop.example', false],
  ['https://shop.example/', false],
  ['https://shop.example:443', false],
  ['https://*', false],
  ['https://sho*p.example', false],
  ['*', false],
  ['ftp://shop.example', false],
])('as an entry of the settings, %s: %s', (entry, answer) => {
  expect(isOriginEntry(entry)).toBe(answer);
});
