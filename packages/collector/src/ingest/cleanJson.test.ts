import { expect, test } from 'vitest';
import { cleanJson, TooDeep } from './cleanJson.js';

const clean = (json: string, levels = 32) => cleanJson(JSON.parse(json), levels);

test('drops keys that reach a prototype, at any depth', () => {
  const cleaned = clean(
    '{"a":{"__proto__":{"admin":true},"constructor":1,"prototype":2,"b":3},"c":[{"__proto__":1}]}',
  );
  expect(cleaned).toEqual({ a: { b: 3 }, c: [{}] });
  expect(Object.keys(cleaned as object)).toEqual(['a', 'c']);
  expect(Reflect.get({}, 'admin')).toBeUndefined();
});

test('removes NUL and replaces half characters, and leaves whole ones', () => {
  expect(clean('["a\\u0000b", "\\ud800", "x\\udc00y", "\\ud83d\\ude00", "ok"]')).toEqual([
    'ab',
    '\ufffd',
    'x\ufffdy',
    '😀',
    'ok',
  ]);
});

test('takes as many levels as allowed and not one more', () => {
  expect(clean('[[[1]]]', 3)).toEqual([[[1]]]);
  expect(() => clean('[[[1]]]', 2)).toThrow(TooDeep);
});

test('refuses 200,000 levels without running out of stack', () => {
  const levels = 200_000;
  expect(() => clean(`${'['.repeat(levels)}${']'.repeat(levels)}`)).toThrow(TooDeep);
});
