import { expect, it } from 'vitest';
import { refusedBy } from './useSubmit.js';

it.each([
  ['invalid', 'Password: use at least 12 characters.', 'password', 'Use at least 12 characters.'],
  [
    'invalid',
    'Email: write an address such as ada@example.com.',
    'email',
    'Write an address such as ada@example.com.',
  ],
  ['unauthorized', 'This does not go together.', undefined, 'This does not go together.'],
  ['forbidden', 'Origin: only from here.', undefined, 'Origin: only from here.'],
])('%s %s', (code, message, field, told) => {
  expect(refusedBy({ code, message })).toEqual({ field, message: told });
});
