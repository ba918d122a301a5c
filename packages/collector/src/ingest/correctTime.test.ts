import { expect, test } from 'vitest';
import { clockOf, correctTime, isExpired } from './correctTime.js';

const now = Date.parse('2026-03-01T12:00:00Z');
const dayMs = 86_400_000;
const iso = (time: number) => new Date(time).toISOString();
const idAt = (time: number) => {
  const head = time.toString(16).padStart(12, '0');
  return `${head.slice(0, 8)}-${head.slice(8)}-7000-8000-000000000000`;
};

test('a right clock is left alone', () => {
  const clock = clockOf(iso(now), now);
  expect(correctTime(iso(now - 5000), clock)).toBe(now - 5000);
});

test.each([-365, 365])('a clock %d days off is put right by when it sent', (days) => {
  const clock = clockOf(iso(now + days * dayMs), now);
  expect(correctTime(iso(now + days * dayMs - 5000), clock)).toBe(now - 5000);
});

test('nothing happens in the future', () => {
  expect(correctTime(iso(now + 1), clockOf(iso(now), now))).toBe(now);
});

test('an id expires after 60 days of its own clock, put right', () => {
  const clock = clockOf(iso(now), now);
  expect(isExpired(idAt(now - 60 * dayMs), clock)).toBe(false);
  expect(isExpired(idAt(now - 60 * dayMs - 1), clock)).toBe(true);
  const aYearSlow = clockOf(iso(now - 365 * dayMs), now);
  expect(isExpired(idAt(now - 365 * dayMs), aYearSlow)).toBe(false);
});
