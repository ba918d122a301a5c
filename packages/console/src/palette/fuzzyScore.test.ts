import { describe, expect, it } from 'vitest';
import { fuzzyScore } from './fuzzyScore.js';

const best = (typed: string, ...texts: string[]) =>
  texts
    .flatMap((text) => {
      const score = fuzzyScore(typed, text);
      return score === undefined ? [] : [{ text, score }];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ text }) => text);

describe('what was typed', () => {
  it('is found in the order of its letters, however far apart', () => {
    expect(fuzzyScore('pao', 'Places an order')).toBeDefined();
    expect(fuzzyScore('oap', 'Places an order')).toBeUndefined();
  });

  it('needs every letter', () => {
    expect(fuzzyScore('orders', 'Places an order')).toBeUndefined();
  });

  it('is the same with and without capitals, accents and gaps', () => {
    expect(fuzzyScore('menuewahl', 'Menüwahl')).toBeUndefined();
    expect(fuzzyScore('menu', 'Menüwahl')).toBe(fuzzyScore('MENÜ', 'Menüwahl'));
    expect(fuzzyScore('an order', 'Places an order')).toBe(fuzzyScore('anorder', 'Places an order'));
  });

  it('of nothing is found everywhere', () => {
    expect(fuzzyScore('', 'Journey')).toBeDefined();
  });
});

describe('the best of several', () => {
  it.each([
    ['beginnings of words over middles', 'or', ['Places an order', 'Explore']],
    ['runs over scattered letters', 'plan', ['The plan', 'Places an order']],
    ['short texts over long ones', 'keys', ['Keys', 'Keys of every project that there is']],
    ['initials', 'pao', ['Places an order', 'Pays at the counter, once more']],
  ])('prefers %s', (_, typed, order) => {
    expect(best(typed, ...[...order].reverse())).toEqual(order.filter((text) => best(typed, text).length));
    expect(best(typed, ...[...order].reverse())[0]).toBe(order[0]);
  });
});
