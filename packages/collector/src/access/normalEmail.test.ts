import { expect, test } from 'vitest';
import { normalEmail } from './normalEmail.js';

test.each([
  ['ada@example.com', 'ada@example.com'],
  ['  Ada.Lovelace+cairn@EXAMPLE.com ', 'ada.lovelace+cairn@example.com'],
  ['bj\u006f\u0308rn@example.se', 'bj\u00f6rn@example.se'],
  ['root@localhost', 'root@localhost'],
])('%j is %s', (written, email) => {
  expect(normalEmail(written)).toBe(email);
});

test.each([
  '',
  'ada',
  '@example.com',
  'ada@',
  'a b@example.com',
  'a@b@c',
  '<a@b.c>',
  'a@b\u0000.c',
  `${'a'.repeat(251)}@b.c`,
])('%j is no address', (written) => {
  expect(normalEmail(written)).toBeUndefined();
});
