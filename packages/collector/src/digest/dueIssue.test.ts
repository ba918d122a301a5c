import { describe, expect, test } from 'vitest';
import { type DigestWish, dueIssue } from './dueIssue.js';

const daily: DigestWish = { frequency: 'daily', hour: 8, since: 0 };
const weekly: DigestWish = { frequency: 'weekly', hour: 8, since: 0 };
const due = (wish: DigestWish, now: string, timeZone = 'Europe/Berlin') =>
  dueIssue(wish, timeZone, Date.parse(now));

test.each<[string, DigestWish, string, string, string, string]>([
  ['at the hour', daily, '2026-03-04T07:00:00Z', 'daily 2026-03-04', '2026-03-03', '2026-03-03'],
  [
    'a minute before, yesterday’s',
    daily,
    '2026-03-04T06:59:00Z',
    'daily 2026-03-03',
    '2026-03-02',
    '2026-03-02',
  ],
  [
    'in summer an hour earlier',
    daily,
    '2026-07-01T06:00:00Z',
    'daily 2026-07-01',
    '2026-06-30',
    '2026-06-30',
  ],
  [
    'on the day when clocks change',
    daily,
    '2026-03-29T06:00:00Z',
    'daily 2026-03-29',
    '2026-03-28',
    '2026-03-28',
  ],
  // Monday is the 2nd of March.
  ['on Monday', weekly, '2026-03-02T07:00:00Z', 'weekly 2026-03-02', '2026-02-23', '2026-03-01'],
  [
    'before the hour, last week’s',
    weekly,
    '2026-03-02T06:59:00Z',
    'weekly 2026-02-23',
    '2026-02-16',
    '2026-02-22',
  ],
  ['late, on Sunday', weekly, '2026-03-08T22:00:00Z', 'weekly 2026-03-02', '2026-02-23', '2026-03-01'],
])('%s', (_, wish, now, key, from, to) => {
  expect(due(wish, now)).toEqual({ key, period: { from, to } });
});

describe('nothing is due', () => {
  test('to who wants none', () => {
    expect(due({ ...daily, frequency: 'off' }, '2026-03-04T12:00:00Z')).toBeUndefined();
  });

  test('that fell due before it was wanted', () => {
    const since = Date.parse('2026-03-04T07:00:01Z');
    expect(due({ ...daily, since }, '2026-03-04T12:00:00Z')).toBeUndefined();
    expect(due({ ...daily, since }, '2026-03-05T07:00:00Z')?.key).toBe('daily 2026-03-05');
  });
});

test('another hour of the same day is the same issue', () => {
  const later = { ...daily, hour: 18 };
  expect(due(later, '2026-03-04T17:00:00Z')?.key).toBe(due(daily, '2026-03-04T07:00:00Z')?.key);
});
