import type { Figure } from './figure.js';
import { tQuantile95 } from './tQuantile.js';

/** Answers by step of a scale. */
export type StepCounts = ReadonlyMap<number, number>;

/** Mean step with its t interval, kept within the ends of the scale. Needs at least two answers. */
export function meanOf(counts: StepCounts, ends: { min: number; max: number }): Figure {
  let n = 0;
  let sum = 0;
  for (const [step, count] of counts) {
    n += count;
    sum += step * count;
  }
  const value = sum / n;
  let squares = 0;
  for (const [step, count] of counts) squares += count * (step - value) ** 2;
  const half = tQuantile95(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: Math.max(ends.min, value - half), high: Math.min(ends.max, value + half) };
}
