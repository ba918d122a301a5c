import { expect, test } from 'vitest';
import { welcome } from './welcome.js';

const url = 'http://127.0.0.1:4600';

test('while there is no account, a start says how to make the first one', () => {
  expect(welcome({ url, setupLink: `${url}/setup#x`, shopUrl: 'http://127.0.0.1:4601' })).toBe(`
Cairn is running.

  Console       http://127.0.0.1:4600
  Demo shop     http://127.0.0.1:4601
  Set up once   http://127.0.0.1:4600/setup#x
`);
});

test('once there is one, where to sign in', () => {
  expect(welcome({ url, setupLink: undefined, shopUrl: undefined })).toBe(`
Cairn is running.

  Console       http://127.0.0.1:4600
  Sign in at    http://127.0.0.1:4600
`);
});
