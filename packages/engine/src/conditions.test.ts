import type { ManifestCondition, ManifestTest } from '@cairn/schema/wire';
import { afterEach, describe, expect, it } from 'vitest';
import { holds, type NamedValue } from './conditions.js';
import { now } from './testing/manifestOf.js';
import { dayMs } from './visitor.js';

const ago = (days: number) => now - days * dayMs;
const isoAgo = (days: number) => new Date(ago(days)).toISOString();
const march = Date.UTC(2026, 2, 1);

type Row = [actual: NamedValue, is: ManifestTest['is'], to: ManifestTest['to'], expected: boolean];
const rows: Row[] = [
  ['pro', 'is', 'pro', true],
  ['Pro', 'is', 'pro', false],
  [4, 'is', 4, true],
  [4, 'is', '4', false],
  [0, 'is', 0, true],
  [0, 'is', false, false],
  [false, 'is', false, true],
  [null, 'is', 'pro', false],
  [['price', 'other'], 'is', 'other', true],
  [[], 'is', 'other', false],

  ['pro', 'not', 'pro', false],
  ['free', 'not', 'pro', true],
  [null, 'not', 'pro', true],
  [['price', 'other'], 'not', 'price', false],
  [['price', 'other'], 'not', 'speed', true],

  ['pro', 'in', ['free', 'pro'], true],
  ['team', 'in', ['free', 'pro'], false],
  [2, 'in', [1, 2], true],
  [2, 'in', ['1', '2'], false],
  [null, 'in', ['pro'], false],
  [['price', 'speed'], 'in', ['speed', 'care'], true],
  [['price'], 'in', ['speed', 'care'], false],

  [4, 'atLeast', 4, true],
  [3, 'atLeast', 4, false],
  [0, 'atLeast', 0, true],
  ['4', 'atLeast', 4, false],
  [true, 'atLeast', 1, false],
  [null, 'atLeast', 0, false],
  [['a'], 'atLeast', 0, false],
  [Number.NaN, 'atLeast', 0, false],

  [4, 'atMost', 4, true],
  [5, 'atMost', 4, false],
  ['4', 'atMost', 4, false],
  [false, 'atMost', 1, false],
  [null, 'atMost', 4, false],
  [Number.NaN, 'atMost', 0, false],

  [3, 'between', [3, 5], true],
  [5, 'between', [3, 5], true],
  [2, 'between', [3, 5], false],
  [6, 'between', [3, 5], false],
  ['4', 'between', [3, 5], false],
  [4, 'between', 3, false],

  ['The Postcode field', 'includes', 'postcode', true],
  ['The Postcode field', 'includes', 'street', false],
  ['', 'includes', 'x', false],
  [['price', 'other'], 'includes', 'price', true],
  [['prices'], 'includes', 'price', false],
  [4, 'includes', '4', false],
  [null, 'includes', 'null', false],

  ['de-AT', 'startsWith', 'DE', true],
  ['pt-BR', 'startsWith', 'de', false],
  [42, 'startsWith', '4', false],
  [['de'], 'startsWith', 'de', false],
  [null, 'startsWith', 'n', false],

  ['Ada@Shop.example', 'glob', '*@shop.example', true],
  ['ada@shop.example.org', 'glob', '*@shop.example', false],
  [42, 'glob', '*', false],
  [null, 'glob', '*', false],

  ['2026-02-28', 'before', march, true],
  ['2026-03-01', 'before', march, false],
  ['2026-03-01', 'after', march, true],
  ['2026-03-01T09:30:00Z', 'after', march, true],
  ['2026-02-28T23:59:59.999Z', 'after', march, false],
  [march - 1, 'before', march, true],
  [march, 'after', march, true],
  ['yesterday', 'before', march, false],
  ['pro 5', 'before', march, false],
  ['1999', 'before', march, false],
  ['', 'before', march, false],
  [true, 'after', 0, false],
  [null, 'before', march, false],
  [['2026-01-01'], 'before', march, false],

  [isoAgo(0), 'withinDays', 7, true],
  [isoAgo(7), 'withinDays', 7, true],
  [isoAgo(7.01), 'withinDays', 7, false],
  [ago(6), 'withinDays', 7, true],
  [isoAgo(-0.01), 'withinDays', 7, false],
  [isoAgo(-3000), 'withinDays', 7, false],
  [now, 'withinDays', 0, true],
  [isoAgo(2).slice(0, 10), 'withinDays', 3, true],
  ['never', 'withinDays', 36_500, false],
  [null, 'withinDays', 36_500, false],

  [0, 'answered', undefined, true],
  ['', 'answered', undefined, true],
  [false, 'answered', undefined, true],
  [null, 'answered', undefined, false],
  [null, 'skipped', undefined, true],
  [0, 'skipped', undefined, false],
];

const test = (is: ManifestTest['is'], to?: ManifestTest['to']): ManifestTest => ({
  of: 'attribute',
  name: 'it',
  is,
  ...(to !== undefined && { to }),
});

describe('holds', () => {
  it.each(rows)('%j %s %j: %s', (actual, is, to, expected) => {
    expect(holds(test(is, to), { attribute: { it: actual }, now })).toBe(expected);
  });

  it.each(['answer', 'property', 'attribute', 'visitor'] as const)(
    'looks at %s, and at nothing else',
    (of) => {
      const others = { answer: { it: 1 }, property: { it: 1 }, attribute: { it: 1 }, visitor: { it: 1 } };
      const condition: ManifestCondition = { of, name: 'it', is: 'is', to: 2 };
      expect(holds(condition, { ...others, [of]: { it: 2 } })).toBe(true);
      expect(
        holds(condition, {
          answer: { it: 2 },
          property: { it: 2 },
          visitor: { it: 2 },
          attribute: { it: 2 },
          [of]: { it: 1 },
        }),
      ).toBe(false);
    },
  );

  const yes = test('is', 'pro');
  const no = test('is', 'free');
  it.each<[ManifestCondition, boolean]>([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ all: [yes, { any: [no, { all: [yes] }] }] }, true],
    [{ all: [] }, true],
    [{ any: [] }, false],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, { attribute: { it: 'pro' } })).toBe(expected);
  });

  it('does not hold by a comparison that this version does not know', () => {
    const newer = { of: 'attribute', name: 'it', is: 'soundsLike', to: 'pro' };
    expect(holds(newer as unknown as ManifestTest, { attribute: { it: 'pro' } })).toBe(false); // a newer manifest
  });

  it('holds for nothing that was not given, whatever Object.prototype has', () => {
    expect(holds({ of: 'answer', name: 'toString', is: 'answered' }, { answer: {} })).toBe(false);
    expect(holds(test('answered'), {})).toBe(false);
  });

  describe('on a page that has polluted Object.prototype', () => {
    afterEach(() => {
      Reflect.deleteProperty(Object.prototype, 'plan');
    });

    it('sees only own values', () => {
      Reflect.set(Object.prototype, 'plan', 'pro');
      expect(holds({ of: 'attribute', name: 'plan', is: 'is', to: 'pro' }, { attribute: {} })).toBe(false);
      expect(holds({ of: 'attribute', name: 'plan', is: 'skipped' }, { attribute: {} })).toBe(true);
    });
  });
});
