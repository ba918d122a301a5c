import { expect, test } from 'vitest';
import { createLocalDay, isTimeZone } from './localDay.js';

const at = (written: string) => Date.parse(written);

test.each([
  ['UTC', '2026-03-01T23:59:59.999Z', '2026-03-01'],
  ['Europe/Berlin', '2026-03-01T23:00:00Z', '2026-03-02'],
  ['America/New_York', '2026-03-01T04:59:59Z', '2026-02-28'],
  ['Asia/Kathmandu', '2026-03-01T18:14:59Z', '2026-03-01'],
  ['Asia/Kathmandu', '2026-03-01T18:15:00Z', '2026-03-02'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
])('in %s, %s is %s', (zone, moment, day) => {
  expect(createLocalDay(zone)(at(moment))).toBe(day);
});

test('knows the night in which the clocks change', () => {
  const day = createLocalDay('Europe/Berlin');
  expect(day(at('2026-03-29T00:59:00Z'))).toBe('2026-03-29');
  expect(day(at('2026-03-29T21:59:00Z'))).toBe('2026-03-29');
  expect(day(at('2026-03-29T22:00:00Z'))).toBe('2026-03-30');
});

test('tells time zones from other words', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});
