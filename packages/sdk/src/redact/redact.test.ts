import { expect, it } from 'vitest';
import { redacted } from './redacted.js';

it.each([
  ['Write to ann.lee+shop@mail.example.co.uk please', 'Write to […] please'],
  ['jürgen@müller.de', '[…]'],
  ['4111 1111 1111 1111', '[…]'],
  ['card:4111-1111-1111-1111.', 'card:[…].'],
  ['+49 (0)30 1234567', '[…]'],
  ['+1 (555) 123-4567', '[…]'],
  ['Tel.03012345678', 'Tel.[…]'],
  ['Berlin,03012345678', 'Berlin,[…]'],
  ['01.23.45.67.89', '[…]'],
  ['07700 900123', '[…]'],
  ['512 345 678', '[…]'],
  ['٠٥٥١٢٣٤٥٦٧', '[…]'],
  ['0123-45-6789', '[…]'],
])('blacks out the private part of %j', (written, left) => {
  expect(redacted(written)).toBe(left);
});

it.each([
  'on 2026-03-01',
  'on 2026-03-01 14:30',
  'on 01.03.2026',
  'on 3/14/2026 at 9',
  'in 2025/2026',
  'from 01.03.2026-05.03.2026',
  'it cost 12.345.678,90',
  'it cost 1,299.00 or 1.299,00',
  '€ 12 345 678',
  '12345678 €',
  'order 1234567',
  'room 12, 3 nights, 10 of 10',
])('leaves %j as it is', (written) => {
  expect(redacted(written)).toBe(written);
});

it('looks at what was written beside a choice, and at nothing that was chosen', () => {
  expect(redacted(['a', { other: 'ann@mail.example' }])).toEqual(['a', { other: '[…]' }]);
  expect(redacted({ other: 'ann@mail.example' })).toEqual({ other: '[…]' });
  expect(redacted(7)).toBe(7);
  expect(redacted({ row: 3 })).toEqual({ row: 3 });
});
