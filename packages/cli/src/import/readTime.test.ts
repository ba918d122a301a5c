import { expect, test } from 'vitest';
import { readTime } from './readTime.js';

function read(written: string, form: { dates?: string; timeZone?: string } = {}): string {
  const time = readTime(written, { dates: form.dates, timeZone: form.timeZone ?? 'UTC' });
  return 'at' in time ? new Date(time.at).toISOString() : time.wrong;
}
const berlin = { timeZone: 'Europe/Berlin' };
const american = { dates: 'MM/DD/YYYY hh:mm:ss A' };

test.each<[string, object, string]>([
  ['2024-03-15T10:22:33Z', berlin, '2024-03-15T10:22:33.000Z'],
  ['2024-03-15 10:22:33.5+0200', {}, '2024-03-15T08:22:33.500Z'],
  ['2024-03-15 10:22:33', {}, '2024-03-15T10:22:33.000Z'],
  ['2024-03-15 10:22', berlin, '2024-03-15T09:22:00.000Z'],
  ['2024-07-15 10:22', berlin, '2024-07-15T08:22:00.000Z'],
  ['2024-03-15', {}, '2024-03-15T12:00:00.000Z'],
  ['15.3.2024 10:22', {}, '2024-03-15T10:22:00.000Z'],
  ['Fri Mar 15 2024', {}, '2024-03-15T12:00:00.000Z'],
  ['1710498153', {}, '2024-03-15T10:22:33.000Z'],
  ['1710498153000', {}, '2024-03-15T10:22:33.000Z'],
  ['03/04/2024 12:05:06 AM', american, '2024-03-04T00:05:06.000Z'],
  ['03/04/2024 12:05:06 PM', american, '2024-03-04T12:05:06.000Z'],
  ['3/4/2024 1:05 pm', american, '2024-03-04T13:05:00.000Z'],
  ['03/04/2024', american, '2024-03-04T12:00:00.000Z'],
  ['2024-03-04 10:00:00', american, '2024-03-04T10:00:00.000Z'],
  ['04/03/2024 10:00', { dates: 'DD/MM/YYYY HH:mm' }, '2024-03-04T10:00:00.000Z'],
  ['04/03/2024 10:00', {}, 'may be day or month first; say "dates" in a mapping file (--map)'],
  ['13/25/2024', american, 'does not exist'],
  ['2024-02-30', {}, 'does not exist'],
  ['2024-03-15 25:00', {}, 'does not exist'],
  ['soon', {}, 'is no time that can be read; say "dates" in a mapping file (--map)'],
  ['soon', american, 'is not written as MM/DD/YYYY hh:mm:ss A'],
])('%s %j is %s', (written, form, expected) => {
  expect(read(written, form)).toBe(expected);
});

test('both hours of the night on which clocks go back are of that night', () => {
  expect(read('2024-10-27 01:59:59', berlin)).toBe('2024-10-26T23:59:59.000Z');
  expect(['2024-10-27T00:30:00.000Z', '2024-10-27T01:30:00.000Z']).toContain(
    read('2024-10-27 02:30:00', berlin),
  );
  expect(read('2024-10-27 03:00:00', berlin)).toBe('2024-10-27T02:00:00.000Z');
});
