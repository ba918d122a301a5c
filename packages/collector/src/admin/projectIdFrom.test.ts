import { expect, it } from 'vitest';
import { projectIdFrom } from './projectIdFrom.js';

it.each([
  ['Fernway', 'fernway'],
  ['Fernway Outdoor & Co.', 'fernway-outdoor-co'],
  ['Bücher für Göttingen', 'bucher-fur-gottingen'],
  ['株式会社', 'project'],
  ['  —  ', 'project'],
])('“%s” becomes %s', (name, id) => {
  expect(projectIdFrom(name, [])).toBe(id);
});

it('takes the next number where the name is taken', () => {
  expect(projectIdFrom('Shop', ['main', 'shop'])).toBe('shop-2');
  expect(projectIdFrom('Shop', ['shop', 'shop-2'])).toBe('shop-3');
});

it('stays short, and does not end in the middle of a gap', () => {
  const id = projectIdFrom(`${'a'.repeat(39)} long name`, []);
  expect(id).toBe('a'.repeat(39));
});
