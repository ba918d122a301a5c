import { stickyShare } from '../sticky.js';

/** Numbers from 0 to just under 1. */
export type Random = () => number;

/** Shares of whatever can be drawn; they need not add up to 1. */
export type Shares<T> = readonly (readonly [value: T, share: number])[];

/** A sequence that is always the same for the same text: mulberry32, seeded with the hash of sticky decisions. */
export function randomOf(seed: string): Random {
  let state = Math.floor(stickyShare(seed) * 2 ** 32);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws one by its share; undefined when there is nothing to draw from. */
export function draw<T>(shares: Shares<T>, random: Random): T | undefined {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  let left = random() * total;
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return undefined;
}

/** Draws a whole number of 0 or more with this mean: many small ones, a few large ones (geometric). */
export function drawCount(mean: number, random: Random): number {
  if (mean <= 0) return 0;
  return Math.floor(Math.log(1 - random()) / Math.log(mean / (mean + 1)));
}
