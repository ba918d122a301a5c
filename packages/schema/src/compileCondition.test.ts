import { describe, expect, it } from 'vitest';
import { compileCondition } from './compileCondition.js';
import type { Condition } from './condition.js';
import type { ManifestTest } from './manifest.js';

const stages = ['purchase', 'use', 'support'];
const march = Date.UTC(2026, 2, 1);

describe('compileCondition', () => {
  it.each<[Condition, ManifestTest]>([
    [
      { attribute: 'plan', is: 'pro' },
      { of: 'attribute', name: 'plan', is: 'is', to: 'pro' },
    ],
    [
      { attribute: 'paid', is: false },
      { of: 'attribute', name: 'paid', is: 'is', to: false },
    ],
    [
      { attribute: 'paid', not: true },
      { of: 'attribute', name: 'paid', is: 'not', to: true },
    ],
    [
      { property: 'total', atLeast: 0 },
      { of: 'property', name: 'total', is: 'atLeast', to: 0 },
    ],
    [
      { answer: 'ease', between: [1, 3] },
      { of: 'answer', name: 'ease', is: 'between', to: [1, 3] },
    ],
    [
      { attribute: 'plan', in: ['a', 'b'] },
      { of: 'attribute', name: 'plan', is: 'in', to: ['a', 'b'] },
    ],
    [
      { answer: 'why', includes: 'slow' },
      { of: 'answer', name: 'why', is: 'includes', to: 'slow' },
    ],
    [
      { answer: 'why', contains: 'slow' },
      { of: 'answer', name: 'why', is: 'includes', to: 'slow' },
    ],
    [
      { visitor: 'locale', startsWith: 'de' },
      { of: 'visitor', name: 'locale', is: 'startsWith', to: 'de' },
    ],
    [
      { attribute: 'mail', glob: '*@a' },
      { of: 'attribute', name: 'mail', is: 'glob', to: '*@a' },
    ],
    [
      { answer: 'ease', answered: true },
      { of: 'answer', name: 'ease', is: 'answered' },
    ],
    [
      { answer: 'ease', skipped: true },
      { of: 'answer', name: 'ease', is: 'skipped' },
    ],
    [
      { attribute: 'since', before: '2026-03-01' },
      { of: 'attribute', name: 'since', is: 'before', to: march },
    ],
    [
      { attribute: 'since', after: '2026-03-01T00:00:01Z' },
      { of: 'attribute', name: 'since', is: 'after', to: march + 1000 },
    ],
    [
      { attribute: 'since', withinDays: 7 },
      { of: 'attribute', name: 'since', is: 'withinDays', to: 7 },
    ],
    [
      { attribute: 'day', is: '2026-03-01' },
      { of: 'attribute', name: 'day', is: 'is', to: '2026-03-01' },
    ],
    [
      { visitor: 'stage', is: 'purchase' },
      { of: 'visitor', name: 'stage', is: 'is', to: 0 },
    ],
    [
      { visitor: 'stage', atLeast: 'support' },
      { of: 'visitor', name: 'stage', is: 'atLeast', to: 2 },
    ],
    [
      { visitor: 'stage', in: ['use', 'purchase'] },
      { of: 'visitor', name: 'stage', is: 'in', to: [1, 0] },
    ],
    [
      { attribute: 'stage', is: 'use' },
      { of: 'attribute', name: 'stage', is: 'is', to: 'use' },
    ],
  ])('turns %j into %j', (written, compiled) => {
    expect(compileCondition(written, stages)).toEqual(compiled);
  });

  it('keeps groups, however deep', () => {
    const written: Condition = {
      all: [{ any: [{ attribute: 'a', is: 1 }] }, { visitor: 'stage', is: 'use' }],
    };
    expect(compileCondition(written, stages)).toEqual({
      all: [
        { any: [{ of: 'attribute', name: 'a', is: 'is', to: 1 }] },
        { of: 'visitor', name: 'stage', is: 'is', to: 1 },
      ],
    });
  });

  it.each([{}, { attribute: 'a' }, { is: 1 }])('throws on %j, which never passes the check', (written) => {
    expect(() => compileCondition(written)).toThrow(/a condition needs one of/);
  });
});
