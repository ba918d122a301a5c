import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../api/types.js';
import { sparklineOf } from './sparkline.js';

const point = (value: number | null): TrendPoint => ({
  ...{ from: '2026-03-02', to: '2026-03-08', n: value === null ? 2 : 40 },
  headline: value === null ? null : { value, low: value - 1, high: value + 1 },
});
const drawn = (...values: (number | null)[]) => sparklineOf(values.map(point));

describe('a sparkline', () => {
  it('is nothing until two points are known', () => {
    expect(drawn()).toBeUndefined();
    expect(drawn(5, null)).toBeUndefined();
  });

  it('joins neighbours, with the interval behind them, high at the top', () => {
    expect(drawn(4, 6)).toEqual({ line: 'M0 18L100 6', band: 'M0 12L100 0L100 12L0 24Z', dots: [] });
  });

  it('leaves a gap where too few answered, and a dot for what stands alone', () => {
    const line = drawn(4, 6, null, 5);
    expect(line?.line).toBe('M0 18L33.3 6');
    expect(line?.dots).toEqual([{ x: 100, y: 12 }]);
  });

  it('stays in the middle of nowhere when nothing ever changes', () => {
    const still = { from: 'a', to: 'b', n: 9, headline: { value: 5, low: 5, high: 5 } };
    expect(sparklineOf([still, still])?.line).toBe('M0 24L100 24');
  });
});
