import { describe, expect, test } from 'vitest';
import { daysIn, periodBefore, periodsOf, shifted } from './periods.js';

describe('the periods of a range', () => {
  test('are its days', () => {
    expect(periodsOf({ from: '2026-02-27', to: '2026-03-01' }, 'day').map(({ from }) => from)).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
  });

  test('are weeks from Monday to Sunday, cut at both ends', () => {
    expect(periodsOf({ from: '2026-03-26', to: '2026-04-08' }, 'week')).toEqual([
      { from: '2026-03-26', to: '2026-03-29' },
      { from: '2026-03-30', to: '2026-04-05' },
      { from: '2026-04-06', to: '2026-04-08' },
    ]);
  });

  test('are months, the one of a leap year among them', () => {
    expect(periodsOf({ from: '2028-01-31', to: '2028-03-31' }, 'month')).toEqual([
      { from: '2028-01-31', to: '2028-01-31' },
      { from: '2028-02-01', to: '2028-02-29' },
      { from: '2028-03-01', to: '2028-03-31' },
    ]);
  });

  test.each(['day', 'week', 'month', 'year'] as const)('cover every day once, by %s', (step) => {
    const range = { from: '2025-12-15', to: '2026-11-02' };
    const periods = periodsOf(range, step);
    expect(periods.reduce((sum, period) => sum + daysIn(period), 0)).toBe(daysIn(range));
    expect(periods.slice(1).map(({ from }) => from)).toEqual(
      periods.slice(0, -1).map(({ to }) => shifted(to, 1)),
    );
  });
});

test('the period before is as long, and ends the day before', () => {
  expect(periodBefore({ from: '2026-03-01', to: '2026-03-28' })).toEqual({
    from: '2026-02-01',
    to: '2026-02-28',
  });
  expect(periodBefore({ from: '2026-01-01', to: '2026-01-01' })).toEqual({
    from: '2025-12-31',
    to: '2025-12-31',
  });
});

test('days have an end: nobody waits for a period that never comes', () => {
  expect(() => periodsOf({ from: '9999-12-01', to: '9999-12-31' }, 'week')).toThrow(RangeError);
});
