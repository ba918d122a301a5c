import { describe, expect, it } from 'vitest';
import { periodOf, rangeOf, todayIn } from './period.js';

describe('period', () => {
  it('is read from the address, and is four weeks otherwise', () => {
    expect(periodOf('90')).toBe(90);
    expect(periodOf('13')).toBe(28);
    expect(periodOf(null)).toBe(28);
  });

  it('counts both its first and its last day', () => {
    expect(rangeOf(7, '2026-03-02')).toEqual({ from: '2026-02-24', to: '2026-03-02' });
  });

  it.each([
    ['UTC', '2026-01-05'],
    ['Asia/Tokyo', '2026-01-06'],
    ['America/Los_Angeles', '2026-01-05'],
    ['Pacific/Kiritimati', '2026-01-06'],
  ])('ends on the day that it is in %s', (timeZone, day) => {
    expect(todayIn(timeZone, new Date('2026-01-05T23:59:00Z'))).toBe(day);
  });

  it('ends on the day of the browser where that does not know the zone', () => {
    const noon = new Date(2026, 0, 5, 12);
    expect(todayIn('Moon/Base', noon)).toBe('2026-01-05');
  });
});
