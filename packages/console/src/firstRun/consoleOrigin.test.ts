import { expect, it } from 'vitest';
import { consoleOrigin, withOrigins } from './consoleOrigin.js';

it.each([
  ['http://127.0.0.1:4600', 'loopback'],
  ['http://localhost:4600', 'loopback'],
  ['https://cairn.example', 'https://cairn.example'],
  ['https://127.example.com', 'https://127.example.com'],
])('the console on %s is let in as %s', (origin, entry) => {
  expect(consoleOrigin(new URL(origin))).toBe(entry);
});

it('adds what is named to what is there, once, and takes nothing away', () => {
  const before = ['loopback', 'https://shop.example'];
  expect(withOrigins(before, ['loopback', ' https://shop.example/ ', 'https://docs.example', ''])).toEqual([
    'loopback',
    'https://shop.example',
    'https://docs.example',
  ]);
});
