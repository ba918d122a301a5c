import type { Figure } from '../figure.js';

/**
 * How much `after` differs from `before`, its interval made of the intervals of the two (MOVER: Zou & Donner 2008,
 * "Construction of confidence limits about effect measures: a general approach"). From Wilson's intervals of two
 * percentages it makes Newcombe's hybrid score interval (Newcombe 1998, "Interval estimation for the difference between
 * independent proportions", method 10).
 */
export function moverDifference(before: Figure, after: Figure): Figure {
  const value = after.value - before.value;
  return {
    value,
    low: value - Math.hypot(after.value - after.low, before.high - before.value),
    high: value + Math.hypot(after.high - after.value, before.value - before.low),
  };
}
