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
  ['https://shop.example.', false],
  ['https://shop.example:443', false],
  ['https://SHOP.example', false],
  ['https://shop.example/', false],
  ['https://user@shop.example', false],
  ['https://shop.example@evil.example', false],
  ['https://evil.example#https://shop.example', false],
  ['https://shop.example,https://evil.example', false],
  ['https://shop.example https://evil.example', false],
  ['https://sh\u043ep.example', false],
  ['https://xn--shp-example.example', false],
  ['https://.fern.example', false],
  ['https://a..fern.example', false],
  ['https://www.fern.example.', false],
  ['https://www.fern.example:8443', false],
  ['https://WWW.fern.example', false],
  ['http://www.fern.example', false],
  ['https://user@www.fern.example', false],
  ['https://user:word@www.fern.example', false],
  ['https://evil.example/.fern.example', false],
  ['https://evil.example?.fern.example', false],
  ['https://evil.example#.fern.example', false],
  ['https://evil.example\\.fern.example', false],
  ['https://*.fern.example', false],
  ['https://xn--mnchen-3ya.fern.example', true],
  ['http://localhost', true],
  ['https://localhost:8443', true],
  ['http://user@localhost', false],
  ['http://localhost/path', false],
  ['http://localhost.', false],
  ['http://localhost.evil.example', false],
  ['http://evillocalhost', false],
  ['http://2130706433', false],
  ['http://0x7f.1', false],
  ['http://127.1', false],
  ['http://[::ffff:127.0.0.1]', false],
  ['http://0.0.0.0', false],
  ['NULL', false],
  ['', false],
  ['null', true],
  ['not an origin', false],
])('[41] %s: %s', (origin, answer) => {
  const rule = compileOrigins(allowed);
  expect(rule(origin)).toBe(answer);
  expect(rule(origin)).toBe(answer);
});

test('[41] an empty list refuses every browser', () => {
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
  ['https://*.*.shop.example', false],
  ['https://www.*.example', false],
  ['https://user@shop.example', false],
  ['https://shop.example?', false],
  ['https://SHOP.example', false],
  ['https://münchen.example', false],
  ['https://xn--mnchen-3ya.example', true],
  ['https://shop.example.', false],
  ['https://shop..example', false],
  ['https://127.1', false],
  ['javascript:alert(1)', false],
])('[41] as an entry of the settings, %s: %s', (entry, answer) => {
  expect(isOriginEntry(entry)).toBe(answer);
});
