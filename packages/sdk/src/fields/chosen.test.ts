import { describe, expect, it } from 'vitest';
import { chosenOf, picked, shuffled } from './chosen.js';

describe('chosenOf', () => {
  it.each([
    [undefined, []],
    [null, []],
    [3, []],
    ['price', ['price']],
    [
      ['price', { other: 'x' }],
      ['price', { other: 'x' }],
    ],
    [{ other: 'x' }, [{ other: 'x' }]],
    [{ name: 'Mara', consent: true as const }, []],
  ])('reads %j as %j', (value, chosen) => {
    expect(chosenOf(value)).toEqual(chosen);
  });
});

describe('picked', () => {
  it('replaces the answer where one is asked for', () => {
    expect(picked('a', 'b', false)).toBe('b');
    expect(picked('a', { other: '' }, false)).toEqual({ other: '' });
  });

  it('adds and gives up where several are asked for', () => {
    expect(picked(undefined, 'a', true)).toEqual(['a']);
    expect(picked(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(picked(['a', 'b'], 'a', true)).toEqual(['b']);
  });

  it('changes the words of "other" in their place, and gives it up when it is picked again', () => {
    expect(picked(['a', { other: 'x' }, 'b'], { other: 'xy' }, true)).toEqual(['a', { other: 'xy' }, 'b']);
    expect(picked(['a', { other: 'x' }], { other: 'x' }, true)).toEqual(['a']);
  });
});

describe('shuffled', () => {
  const options = Array.from({ length: 8 }, (_, at) => ({ id: `o${at}`, text: `Option ${at}` }));
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

  it('keeps every option, in an order that stays while the page does', () => {
    const first = shuffled(options, 'stays');
    expect(ids(first).sort()).toEqual(ids(options));
    expect(ids(shuffled(options, 'stays'))).toEqual(ids(first));
  });

  it('keeps the order when only the words change, as in another language', () => {
    const first = shuffled(options, 'words');
    const translated = shuffled(
      options.map(({ id }) => ({ id, text: `Möglichkeit ${id}` })),
      'words',
    );
    expect(ids(translated)).toEqual(ids(first));
    expect(translated[0]?.text).toMatch(/^Möglichkeit/);
  });

  it('shuffles anew when the options are others', () => {
    shuffled(options, 'others');
    expect(ids(shuffled(options.slice(1), 'others')).sort()).toEqual(ids(options.slice(1)));
  });
});
