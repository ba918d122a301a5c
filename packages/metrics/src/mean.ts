import type { Figure } from './figure.js';
import { addMoments, type Moments, momentsOf, varianceOf } from './moments.js';
import { tQuantile95 } from './tQuantile.js';

/** Answers by step of a scale. */
export type StepCounts = ReadonlyMap<number, number>;

/**
 * Mean step with its interval, kept within the ends of the scale. Needs at least two answers.
 *
 * The interval is Student's t (1908, "The probable error of a mean"), with either end taken out as far as the t interval of
 * the same answers and one more, spread evenly over the steps, where that reaches farther. Without it five
 * answers of 7 would be 7 ± 0, and where nine in ten are of one mind the interval of ten answers held the true mean 66
 * times in 100. A bootstrap, percentile or BCa, does no better there: it draws from what was answered and so never sees what
 * nobody happened to answer. `mean.test.ts` has the coverage.
 */
export function meanOf(counts: StepCounts, ends: { min: number; max: number }): Figure {
  const answers = momentsOf(counts);
  const plain = tInterval(answers, answers.n - 1);
  const wary = tInterval(addMoments(answers, oneAnswer(ends)), answers.n - 1);
  return {
    value: plain.value,
    low: Math.max(ends.min, Math.min(plain.low, wary.low)),
    high: Math.min(ends.max, Math.max(plain.high, wary.high)),
  };
}

/**
 * Mean of numbers that have no scale, such as the value of an order, with its t interval. Needs at least two. Where a few are
 * many times larger than the rest the interval of under a hundred numbers is too short.
 */
export function meanOfMoments(moments: Moments): Figure {
  return tInterval(moments, moments.n - 1);
}

function tInterval(moments: Moments, degrees: number): Figure {
  const value = moments.sum / moments.n;
  const half = tQuantile95(degrees) * Math.sqrt(varianceOf(moments) / moments.n);
  return { value, low: value - half, high: value + half };
}

/** One answer that gives every step of the scale an equal part. */
function oneAnswer({ min, max }: { min: number; max: number }): Moments {
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return momentsOf(new Map(steps.map((step) => [step, 1 / steps.length])));
}
