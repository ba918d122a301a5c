import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, positionOf, readJson } from './jsonPlaces.js';

describe('reading JSON with its places', () => {
  it('reads whatever JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('refuses whatever JSON.parse refuses', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', 'x', '\n'),
        (value, n, put) => {
          const text = JSON.stringify(value);
          const at = n % (text.length + 1);
          const broken = text.slice(0, at) + put + text.slice(at + 1);
          const read = readJson(broken);
          if (!read.ok) expect(read.problem.is === 'twice' || !parses(broken)).toBe(true);
          else expect(parses(broken)).toBe(true);
        },
      ),
    );
  });

  it('knows where each value begins', () => {
    const text = '{\n  "name": "Ease",\n  "questions": [\n    { "id": "a" }\n  ]\n}';
    const read = readJson(text);
    if (!read.ok) throw new Error('it is JSON');
    expect(positionOf(text, placeOf(read.places, 'questions[0].id'))).toEqual({ line: 4, column: 13 });
    expect(positionOf(text, placeOf(read.places, 'name'))).toEqual({ line: 2, column: 11 });
  });

  it('names the nearest thing around what is not written', () => {
    const read = readJson('{ "questions": [{}] }');
    if (!read.ok) throw new Error('it is JSON');
    expect(placeOf(read.places, 'questions[0].labels.low')).toBe(16);
    expect(placeOf(read.places, 'thanks')).toBe(0);
  });

  it.each([
    ['{ "a": 1, }', 10, { is: 'trailingComma' }],
    ['{ "a" 1 }', 6, { is: 'expected', what: 'colon' }],
    ['{ a: 1 }', 2, { is: 'expected', what: 'name' }],
    ['[1 2]', 3, { is: 'expected', what: 'commaOrEnd' }],
    ['{ "a": "x', 7, { is: 'string' }],
    ['{ "a": 1', 8, { is: 'ended' }],
    ['{ "a": 01 }', 8, { is: 'number' }],
    ['{ "a": 1, "a": 2 }', 10, { is: 'twice', name: 'a' }],
    ['{} {}', 3, { is: 'expected', what: 'nothing' }],
  ])('says of %s where it goes wrong and why', (text, at, problem) => {
    expect(readJson(text)).toEqual({ ok: false, at, problem });
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
