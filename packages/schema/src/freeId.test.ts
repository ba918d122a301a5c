import { describe, expect, it } from 'vitest';
import { freeId } from './freeId.js';
import { limits } from './limits.js';

const free = { taken: [], fallback: 'new' };

describe('an id for something new', () => {
  it.each([
    ['Ease of use', 'ease-of-use'],
    ['  Übersicht & Suche! ', 'ubersicht-suche'],
    ['Straße', 'strasse'],
    ['Bücher für Göttingen', 'bucher-fur-gottingen'],
    ['Fernway Outdoor & Co.', 'fernway-outdoor-co'],
    ['checkout.completed', 'checkout-completed'],
  ])('is made of the words of “%s”', (words, id) => {
    expect(freeId(words, free)).toBe(id);
  });

  it.each([
    ['checkout.completed', 'checkout.completed'],
    ['Reads. Then leaves.', 'reads.then-leaves'],
    ['Places an order', 'places-an-order'],
  ])('keeps the dots of “%s” where they are wished for', (words, id) => {
    expect(freeId(words, { ...free, dots: true })).toBe(id);
  });

  it('counts on where it is taken', () => {
    expect(freeId('Use', { ...free, taken: ['use'] })).toBe('use-2');
    expect(freeId('Use', { ...free, taken: ['main', 'use', 'use-2'] })).toBe('use-3');
  });

  it.each(['どう', '株式会社', '  —  ', '  …  '])('falls back where “%s” leaves no letters', (words) => {
    expect(freeId(words, free)).toBe('new');
  });

  it('never takes the reserved name', () => {
    expect(freeId('Constructor', free)).toBe('new');
  });

  it('is never longer than it may be, and does not end in the middle of a gap', () => {
    const long = 'a'.repeat(200);
    const taken = [freeId(long, free)];
    expect(freeId(long, { ...free, taken }).length).toBeLessThanOrEqual(limits.maxIdChars);
    expect(freeId(`${'a'.repeat(39)} long name`, { ...free, maxChars: 44 })).toBe('a'.repeat(39));
  });
});
