import { describe, expect, it } from 'vitest';
import { rebase } from './rebase.js';

describe('rebase', () => {
  it('keeps what each of two people changed in different places', () => {
    const base = { surveys: [{ id: 'a', name: 'A', text: 'x' }], settings: { n: 1 } };
    const mine = { surveys: [{ id: 'a', name: 'A', text: 'mine' }], settings: { n: 1 } };
    const theirs = { surveys: [{ id: 'a', name: 'Theirs', text: 'x' }], settings: { n: 2 } };
    expect(rebase(base, mine, theirs)).toEqual({
      surveys: [{ id: 'a', name: 'Theirs', text: 'mine' }],
      settings: { n: 2 },
    });
  });

  it('keeps mine where both changed the same words', () => {
    expect(rebase({ text: 'x' }, { text: 'mine' }, { text: 'theirs' })).toEqual({ text: 'mine' });
  });

  it('keeps what they added and the order they gave', () => {
    const base = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ];
    const mine = [
      { id: 'a', n: 2 },
      { id: 'b', n: 1 },
    ];
    const theirs = [
      { id: 'c', n: 1 },
      { id: 'b', n: 1 },
      { id: 'a', n: 1 },
    ];
    expect(rebase(base, mine, theirs)).toEqual([
      { id: 'c', n: 1 },
      { id: 'b', n: 1 },
      { id: 'a', n: 2 },
    ]);
  });

  const named = (...ids: string[]) => ids.map((id) => ({ id }));

  it('keeps the order I gave, with what they added behind what it follows', () => {
    const theirs = named('a', 'new', 'b', 'c');
    expect(rebase(named('a', 'b', 'c'), named('c', 'a', 'b'), theirs)).toEqual(named('c', 'a', 'new', 'b'));
  });

  it('keeps what I added where I put it', () => {
    const theirs = named('b', 'a', 'c');
    expect(rebase(named('a', 'b', 'c'), named('a', 'mine', 'b', 'c'), theirs)).toEqual(
      named('b', 'a', 'mine', 'c'),
    );
  });

  it('keeps an item that they removed only when I changed it', () => {
    const base = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ];
    const mine = [
      { id: 'a', n: 2 },
      { id: 'b', n: 1 },
    ];
    expect(rebase(base, mine, [])).toEqual([{ id: 'a', n: 2 }]);
  });

  it('drops an item that I removed unless they changed it', () => {
    const base = [
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ];
    const theirs = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ];
    expect(rebase(base, [], theirs)).toEqual([{ id: 'b', n: 2 }]);
  });

  it('keeps the order that I gave, with theirs behind what they put it behind', () => {
    const items = (...ids: string[]) => ids.map((id) => ({ id }));
    expect(rebase(items('a', 'b', 'c'), items('c', 'a', 'b'), items('a', 'new', 'b', 'c'))).toEqual(
      items('c', 'a', 'new', 'b'),
    );
  });

  it('puts what I added where I put it', () => {
    const items = (...ids: string[]) => ids.map((id) => ({ id }));
    expect(rebase(items('a', 'b'), items('a', 'mine', 'b'), items('a', 'b', 'theirs'))).toEqual(
      items('a', 'mine', 'b', 'theirs'),
    );
    expect(rebase(items('a'), items('mine', 'a'), items('b', 'a'))).toEqual(items('mine', 'b', 'a'));
  });

  it('brings back what was removed, to where it stood, whatever was changed since', () => {
    const items = (...ids: string[]) => ids.map((id) => ({ id, n: 1 }));
    const since = items('a', 'c').map((item) => ({ ...item, n: 2 }));
    expect(rebase(items('a', 'c'), items('a', 'b', 'c'), since)).toEqual([
      { id: 'a', n: 2 },
      { id: 'b', n: 1 },
      { id: 'c', n: 2 },
    ]);
  });

  it('takes away a key that I took away', () => {
    expect(rebase({ a: 1, b: 1 }, { a: 1 }, { a: 2, b: 1 })).toEqual({ a: 2 });
  });
});
