import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceLines } from './differenceLines.js';
import { differences } from './differences.js';

const ease = { id: 'ease', text: 'Easy?' };
const why = { id: 'why', text: 'Why?' };

test.each<[string, unknown, unknown, string[]]>([
  ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  [
    'a value',
    { settings: { rate: 1 } },
    { settings: { rate: 0.5 } },
    ['~ settings.rate', '    - 1', '    + 0.5'],
  ],
  ['a key', { a: 1 }, { a: 1, b: 'x' }, ['+ b: "x"']],
  ['a key that is gone', { a: 1, b: { c: 2 } }, { a: 1 }, ['- b: {"c":2}']],
  ['a new first item', { q: [why] }, { q: [ease, why] }, ['+ q[ease]: {"id":"ease","text":"Easy?"}']],
  [
    'an item by its id',
    { q: [ease, why] },
    { q: [ease, { ...why, text: 'What?' }] },
    ['~ q[why].text', '    - "Why?"', '    + "What?"'],
  ],
  [
    'only the order',
    { q: [ease, why] },
    { q: [why, ease] },
    ['~ q order', '    - ["ease","why"]', '    + ["why","ease"]'],
  ],
  ['a list without ids', { t: ['a'] }, { t: ['b', 'a'] }, ['~ t', '    - ["a"]', '    + ["b","a"]']],
  ['everything', [], {}, ['~ the document', '    - []', '    + {}']],
])('%s', (_, before, after, lines) => {
  expect(differences(before, after).flatMap(differenceLines)).toEqual(lines);
});

test('is empty exactly when both say the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(differences(one, structuredClone(one))).toEqual([]);
      const copy = JSON.stringify(one) === JSON.stringify(other);
      if (differences(one, other).length === 0 && !copy) expect(one).toEqual(other);
    }),
  );
});
