import { expect, test } from 'vitest';
import { momentAt } from './momentAt.js';

test.each([
  ['2026-03-01', 8, 'UTC', '2026-03-01T08:00:00.000Z'],
  ['2026-03-01', 0, 'Europe/Berlin', '2026-02-28T23:00:00.000Z'],
  ['2026-07-01', 8, 'Europe/Berlin', '2026-07-01T06:00:00.000Z'],
  ['2026-07-01', 23, 'Asia/Kathmandu', '2026-07-01T17:15:00.000Z'],
  // Clocks go from two to three.
  ['2026-03-29', 2, 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-03-29', 8, 'Europe/Berlin', '2026-03-29T06:00:00.000Z'],
  // It is two o'clock twice.
  ['2026-10-25', 2, 'Europe/Berlin', '2026-10-25T00:00:00.000Z'],
  ['2026-10-25', 8, 'Europe/Berlin', '2026-10-25T07:00:00.000Z'],
])('%s, %d o’clock in %s is %s', (day, hour, timeZone, instant) => {
  expect(new Date(momentAt(day, hour, timeZone)).toISOString()).toBe(instant);
});
