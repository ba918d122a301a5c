import { tChance } from '../chance/tChance.js';
import { type Moments, varianceOf } from '../moments.js';
import { shuffleChance } from './shuffleChance.js';

export interface WelchTest {
  t: number;
  degrees: number;
  /** How probable means at least this far apart are by chance. */
  p: number;
}

/**
 * Whether two means differ, without assuming equal spread (Welch 1947, "The generalization of Student's problem when several
 * different population variances are involved"). Null where neither group has any spread: there is no t then.
 */
export function welchTest(before: Moments, after: Moments): WelchTest | null {
  const [a, b] = [varianceOf(before) / before.n, varianceOf(after) / after.n];
  if (a + b === 0) return null;
  const t = (after.sum / after.n - before.sum / before.n) / Math.sqrt(a + b);
  const degrees = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1));
  return { t, degrees, p: tChance(t, degrees) };
}

/** The chance of Welch's test; where neither group has any spread, that of shuffling the answers. */
export function welchChance(before: Moments, after: Moments): number {
  return welchTest(before, after)?.p ?? shuffleChance(before, after);
}
