import { describe, expect, it } from 'vitest';
import { applyFix } from './applyFix.js';

const apply = (written: unknown, path: string, value: unknown) =>
  applyFix(written, { description: '', edits: [{ path, value }] });

describe('applyFix', () => {
  it.each<[why: string, written: unknown, path: string, value: unknown, result: unknown]>([
    ['sets a key', { a: 1 }, 'a', 2, { a: 2 }],
    ['sets a key in a list', { a: [{ b: 1 }, { b: 2 }] }, 'a[1].b', 3, { a: [{ b: 1 }, { b: 3 }] }],
    ['appends to a list', { a: [1] }, 'a[1]', 2, { a: [1, 2] }],
    ['removes a key', { a: 1, b: 2 }, 'a', undefined, { b: 2 }],
    ['removes from a list', { a: [1, 2] }, 'a[0]', undefined, { a: [2] }],
    ['makes what lies between', {}, 'a.b', 1, { a: { b: 1 } }],
    ['finds an id with a dot', { a: { 'b.c': { d: 1 } } }, 'a.b.c.d', 2, { a: { 'b.c': { d: 2 } } }],
    ['replaces everything', { a: 1 }, '', { b: 1 }, { b: 1 }],
    ['leaves a list that is too short', { a: [1] }, 'a[3]', 2, { a: [1] }],
    ['leaves a list that is not there', {}, 'a[0]', 1, {}],
    ['removes nothing where nothing is', { a: 1 }, 'b.c', undefined, { a: 1 }],
    ['leaves a value that has no inside', { a: 'x' }, 'a.b', 1, { a: 'x' }],
  ])('%s', (_why, written, path, value, result) => {
    const before = structuredClone(written);
    expect(apply(written, path, value)).toEqual(result);
    expect(written).toEqual(before);
  });

  it('makes the edits in their order', () => {
    const edits = [
      { path: 'a', value: 1 },
      { path: 'b', value: 2 },
      { path: 'a', value: undefined },
    ];
    expect(applyFix({}, { description: '', edits })).toEqual({ b: 2 });
  });

  it('gives a document no other prototype', () => {
    const changed = apply({}, '__proto__.polluted', true);
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
