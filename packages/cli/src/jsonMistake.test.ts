import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonMistake } from './jsonMistake.js';

test.each([
  ['', 1, 1, 'a value'],
  ['{"a":1', 1, 7, 'a comma or }'],
  ['{"a":1,}', 1, 8, 'a key in double quotes'],
  ['{a:1}', 1, 2, 'a key in double quotes'],
  ['{"a" 1}', 1, 6, 'a colon'],
  ['[1,\n 2,\n nope]', 3, 2, 'a value'],
  ['["line\nbreak"]', 1, 2, 'a value'],
  ['{} {}', 1, 4, 'the end of the file'],
  ['[01]', 1, 3, 'a comma or ]'],
])('%j goes wrong at line %d, column %d', (text, line, column, expected) => {
  expect(jsonMistake(text)).toEqual({ line, column, expected });
});

test('finds nothing in what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => jsonMistake(JSON.stringify(value, null, 2)) === undefined),
  );
});

test('finds something exactly where JSON.parse does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'{}[]",:10-e.tu\\n '.split('')), { maxLength: 8 }),
      (characters) => {
        const text = characters.join('');
        expect(jsonMistake(text) === undefined).toBe(parses(text));
      },
    ),
    { numRuns: 2000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Not JSON, which is what was asked.
    return false;
  }
}
