import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPlace } from './jsonPlace.js';

const text = `{
  "surveys": [
    { "id": "a", "questions": [] },
    {
      "id": "b \\"}] quoted",
      "questions": [
        { "text": "One", "labels": { "low": "no" } },
        { "text": "Two" }
      ]
    }
  ],
  "settings": { "reserved": { "shop.pay": 2, "shop": { "pay": 1 } }, "rate": 0.5 }
}
`;

test.each([
  ['', 1, 1],
  ['surveys', 2, 3],
  ['surveys[0]', 3, 5],
  ['surveys[1].id', 5, 7],
  ['surveys[1].questions[0].labels.low', 7, 38],
  ['surveys[1].questions[1].text', 8, 11],
  ['settings.reserved.shop.pay', 12, 31],
  ['settings.rate', 12, 70],
  ['surveys[1].questions[1].missing.deeper', 8, 9],
  ['surveys[7]', 2, 3],
  ['nowhere', 1, 1],
])('%s is at line %d, column %d', (path, line, column) => {
  expect(jsonPlace(text, path)).toEqual({ line, column });
});

test('a byte order mark moves nothing', () => {
  expect(jsonPlace(`\uFEFF${text}`, 'surveys')).toEqual({ line: 2, column: 3 });
  expect(jsonPlace('\uFEFF{"a":1}', 'a')).toEqual({ line: 1, column: 2 });
});

test('Windows line ends count once', () => {
  expect(jsonPlace(text.replaceAll('\n', '\r\n'), 'settings')).toEqual({ line: 12, column: 3 });
});

test('finds the key of every member, however the text is spaced', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(names, fc.jsonValue(), fc.constantFrom(0, 1, 2, '\t'), (keys, value, indent) => {
      const written = JSON.stringify(Object.fromEntries(keys.map((key) => [key, value])), null, indent);
      for (const key of keys) {
        const { line, column } = jsonPlace(written, key);
        const rest = written.split('\n')[line - 1]?.slice(column - 1) ?? '';
        expect(rest.startsWith(JSON.stringify(key))).toBe(true);
      }
    }),
  );
});
