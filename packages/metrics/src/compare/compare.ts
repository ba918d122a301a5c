import { isHighGood, type Scale, unitOf } from '@cairn/schema/wire';
import { answerValue } from '../answerValue.js';
import { type Figure, minAnswers } from '../figure.js';
import type { StepCounts } from '../mean.js';
import { momentsOf } from '../moments.js';
import { onScale } from '../onScale.js';
import { type Score, scoreOf } from '../score.js';
import { moverDifference } from './moverDifference.js';
import { ScaleMismatchError } from './ScaleMismatchError.js';
import { shuffleChance } from './shuffleChance.js';
import { welchChance } from './welchTest.js';

/** Answers of one period, segment or variant. */
export interface Group {
  scale: Scale;
  answers: StepCounts;
}

interface Sides<T> {
  before: T;
  after: T;
}

/** Two groups whose headlines were compared. */
export interface Compared {
  /** Whether the headline went up or down, or whether what is seen may well be chance. */
  verdict: 'up' | 'down' | 'noise';
  /** Whether the way it went is good; `neither` for noise and where no end of the scale is good. */
  effect: 'better' | 'worse' | 'neither';
  scale: string;
  unit: Score['unit'];
  n: Sides<number>;
  headline: Sides<Figure>;
  /** `after` minus `before`, with its 95 % interval. */
  change: Figure;
  /** How probable a difference of at least this size is by chance; corrected when several were compared. */
  p: number;
}

export interface TooFewToCompare {
  verdict: 'tooFew';
  scale: string;
  unit: Score['unit'];
  n: Sides<number>;
  /** So many answers each side needs. */
  needed: number;
}

export type Comparison = Compared | TooFewToCompare;

/**
 * Whether the headline of two groups differs: this month and last, phones and desktops, one wording and another.
 * It says `up` or `down` only when chance would do as much less than 5 times in 100 and the 95 % interval of the difference
 * leaves zero out. Percentages and points are tested by shuffling, means by Welch's t.
 * @throws ScaleMismatchError when the groups answered on different scales.
 */
export function compare(before: Group, after: Group): Comparison {
  const { scale } = before;
  if (scale.name !== after.scale.name) throw new ScaleMismatchError(scale.name, after.scale.name);
  const [was, is] = [scoreOf(scale, before.answers), scoreOf(scale, after.answers)];
  const base = { scale: scale.name, unit: is.unit, n: { before: was.n, after: is.n } };
  if (!was.headline || !is.headline) return { ...base, verdict: 'tooFew', needed: minAnswers };
  const change = moverDifference(was.headline, is.headline);
  const p = chanceOf(before, after);
  const verdict = verdictOf(change, p);
  const headline = { before: was.headline, after: is.headline };
  return { ...base, verdict, effect: effectOf(scale, verdict), headline, change, p };
}

/** A chance below this is called a difference. */
const rare = 0.05;

/** Up or down only where test and interval agree. */
export function verdictOf({ low, high }: Figure, p: number): Compared['verdict'] {
  if (p >= rare) return 'noise';
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'noise';
}

function chanceOf({ scale, answers }: Group, after: Group): number {
  const worth = (step: number) => answerValue(scale, step);
  const [was, is] = [answers, after.answers].map((some) => momentsOf(onScale(scale, some), worth));
  if (!was || !is) return 1;
  return unitOf(scale.metric) === 'mean' ? welchChance(was, is) : shuffleChance(was, is);
}

/** Whether going that way is good on this scale. */
export function effectOf(scale: Scale, verdict: Compared['verdict']): Compared['effect'] {
  if (verdict === 'noise' || !scale.good) return 'neither';
  // Percentages and points count the good side up, whichever end of the scale it is at.
  const upIsGood = unitOf(scale.metric) !== 'mean' || isHighGood(scale);
  return (verdict === 'up') === upIsGood ? 'better' : 'worse';
}
