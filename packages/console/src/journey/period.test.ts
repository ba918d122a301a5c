import { describe, expect, it } from 'vitest';
import { localToday, periodOf, rangeOf } from './period.js';

describe('period', () => {
  it('is read from the address, and is four weeks otherwise', () => {
    expect(periodOf('90')).toBe(90);
    expect(periodOf('13')).toBe(28);
    expect(periodOf(null)).toBe(28);
  });

  it('counts both its first and its last day', () => {
    expect(rangeOf(7, '2026-03-02')).toEqual({ from: '2026-02-24', to: '2026-03-02' });
  });

  it('ends on the local day of the browser', () => {
    expect(localToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
