import { type Compared, type Comparison, compare, type Group, verdictOf } from './compare.js';
import { holm } from './holm.js';

/**
 * Compares several pairs that are looked at together: every segment with the rest, every variant with the first. The more are
 * looked at, the likelier one of them stands out by chance, so their chances are corrected by Holm's method before any is
 * called a difference. Pairs with too few answers are not among those counted.
 */
export function compareMany(pairs: readonly (readonly [before: Group, after: Group])[]): Comparison[] {
  const comparisons = pairs.map(([before, after]) => compare(before, after));
  const corrected = holm(comparisons.filter(isCompared).map(({ p }) => p));
  return comparisons.map((one) => (isCompared(one) ? withChance(one, corrected.shift() ?? 1) : one));
}

function isCompared(one: Comparison): one is Compared {
  return one.verdict !== 'tooFew';
}

function withChance(one: Compared, p: number): Compared {
  const verdict = verdictOf(one.change, p);
  return { ...one, p, verdict, effect: verdict === 'noise' ? 'neither' : one.effect };
}
