import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLocalDay } from './localDay.js';
import { startOfDay } from './startOfDay.js';

test.each([
  ['2026-03-01', 'UTC', '2026-03-01T00:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
  ['2026-03-01', 'Asia/Kathmandu', '2026-02-28T18:15:00.000Z'],
  ['2026-03-01', 'Pacific/Kiritimati', '2026-02-28T10:00:00.000Z'],
  // Clocks go from midnight to one on that day.
  ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
])('%s in %s begins at %s', (day, timeZone, instant) => {
  expect(new Date(startOfDay(day, timeZone)).toISOString()).toBe(instant);
});

test('the moment is of that day, and the quarter of an hour before is not', () => {
  const zone = fc.constantFrom(
    'UTC',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Asia/Beirut',
    'Africa/Cairo',
  );
  const someDay = fc
    .integer({ min: 0, max: 2000 })
    .map((days) => new Date(Date.parse('2024-01-01') + days * 86_400_000));
  fc.assert(
    fc.property(zone, someDay, (timeZone, date) => {
      const day = date.toISOString().slice(0, 10);
      const start = startOfDay(day, timeZone);
      const localDay = createLocalDay(timeZone);
      expect(localDay(start)).toBe(day);
      expect(localDay(start - 1) < day).toBe(true);
    }),
  );
});
