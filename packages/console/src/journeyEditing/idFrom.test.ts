import { expect, it } from 'vitest';
import { idFrom } from './idFrom.js';

it.each([
  ['Places an order', 'places-an-order'],
  ['checkout.completed', 'checkout.completed'],
  ['Menü gewählt', 'menu-gewahlt'],
  ['Straße', 'strasse'],
  ['  …  ', 'moment'],
  ['Reads. Then leaves.', 'reads.then-leaves'],
])('“%s” is called %s', (name, id) => {
  expect(idFrom(name, [])).toBe(id);
});

it('takes the next number where the name is taken', () => {
  expect(idFrom('Use', ['use'])).toBe('use-2');
  expect(idFrom('Use', ['use', 'use-2'])).toBe('use-3');
});
