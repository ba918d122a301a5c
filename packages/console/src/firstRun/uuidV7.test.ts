import { expect, it } from 'vitest';
import { uuidV7 } from './uuidV7.js';

it('has the shape of a UUIDv7, and its moment in front', () => {
  expect(uuidV7(Date.parse('2026-11-22T09:00:00Z'), new Uint8Array(10).fill(0xab))).toBe(
    '01a2027b-d680-7aba-8bab-abababababab',
  );
});

it('is another one each time', () => {
  expect(uuidV7(0)).not.toBe(uuidV7(0));
});
