import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanJson, TooDeep } from './cleanJson.js';

const clean = (json: string, levels = 32) => cleanJson(JSON.parse(json), levels);

test('[33] drops keys that reach a prototype, at any depth', () => {
  const cleaned = clean(
    '{"a":{"__proto__":{"admin":true},"constructor":1,"prototype":2,"b":3},"c":[{"__proto__":1}]}',
  );
  expect(cleaned).toEqual({ a: { b: 3 }, c: [{}] });
  expect(Object.keys(cleaned as object)).toEqual(['a', 'c']);
  expect(Reflect.get({}, 'admin')).toBeUndefined();
});

test('[34] removes NUL and replaces half characters, and leaves whole ones', () => {
  expect(clean('["a\\u0000b", "\\ud800", "x\\udc00y", "\\ud83d\\ude00", "ok"]')).toEqual([
    'ab',
    '\ufffd',
    'x\ufffdy',
    '😀',
    'ok',
  ]);
});

test('[32] takes as many levels as allowed and not one more', () => {
  expect(clean('[[[1]]]', 3)).toEqual([[[1]]]);
  expect(() => clean('[[[1]]]', 2)).toThrow(TooDeep);
});

test('[32] refuses 200,000 levels without running out of stack', () => {
  const levels = 200_000;
  expect(() => clean(`${'['.repeat(levels)}${']'.repeat(levels)}`)).toThrow(TooDeep);
});

test('[34] cleans keys like texts, and a key that becomes hostile by it is dropped', () => {
  expect(
    clean('{"a\\u0000b":1,"\\ud800":2,"__pro\\u0000to__":{"admin":true},"constr\\u0000uctor":1}'),
  ).toEqual({
    ab: 1,
    '\ufffd': 2,
  });
  expect(clean('{"a":1,"a\\u0000":2}')).toEqual({ a: 1 });
  expect(clean('{"a\\u0000":2,"a":1}')).toEqual({ a: 1 });
});

test('[34] marks of direction and joining, and characters written in two ways, stay as they were written', () => {
  const texts = ['\u202eevil', 'a\u200bb', 'می\u200cخواهم', '👩\u200d🚀', 'e\u0301', '\u00e9', '\ufb00'];
  expect(clean(JSON.stringify(texts))).toEqual(texts);
});

test('[35] -0 is 0', () => {
  expect(clean('[-0, {"a":-0}, -0.0]')).toEqual([0, { a: 0 }, 0]);
  expect(clean('-0')).toBe(0);
});

test('[33][34] nothing hostile is left of any JSON, nothing else is lost, and no prototype changes', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\0', '\ud800', '\udc00', '_', 'é', '😀'),
      fc.string({ minLength: 1, maxLength: 3 }),
    ),
    maxLength: 6,
  });
  const key = fc.oneof(
    text,
    fc.constantFrom('__proto__', 'constructor', 'prototype', '__proto\0__', 'toString'),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.double(),
      fc.constant(null),
      fc.array(tie('value')),
      // As JSON text, since an object literal would take __proto__ for something else.
      fc
        .array(fc.tuple(key, tie('value')))
        .map((entries) =>
          JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`)}}`),
        ),
    ),
  }));
  const before = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(value, (written) => {
      const cleaned = clean(JSON.stringify(written), 1000);
      for (const one of textsIn(cleaned)) expect(one).not.toMatch(/\0|\p{Surrogate}/u);
      for (const one of keysIn(cleaned)) expect(['__proto__', 'constructor', 'prototype']).not.toContain(one);
      expect(clean(JSON.stringify(cleaned), 1000)).toEqual(cleaned);
    }),
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsIn)];
}

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(keysIn)];
}
