import type { Scale } from '@cairn/schema/wire';
import type { StepShares } from '../expectedMargin.js';
import type { StepCounts } from '../mean.js';
import { onScale } from '../onScale.js';
import { answersNeeded } from './answersNeeded.js';

/** What is known of a touchpoint whose survey samples to a target precision. */
export interface SamplingState {
  scale: Scale;
  /** The margin aimed at, in the unit of the headline, and the days in which its answers are gathered. */
  target: { margin: number; days: number };
  /** Share of those who could be asked that is asked now; 1 before anything is known. */
  rate: number;
  /** Answers of the target's days, so far. */
  answers: StepCounts;
  /** How often the touchpoint happens a day, lately: a week's mean, so that weekends do not count as a fall. */
  momentsPerDay: number;
  /** Answers for each moment at which a sampled visitor came by, over the target's days; null before anybody did. */
  responseRate: number | null;
}

export interface NextRate {
  rate: number;
  /** Answers that the target takes. */
  needed: number;
  /** There when even asking everyone does not reach the target in its days: the weeks it takes, null when nothing comes in at all. */
  unreachable?: { weeks: number | null };
}

/** Answers aimed at beyond those needed, for traffic that falls and answers that scatter. */
const spare = 1.3;

/** A rate changes at most so many times over from one update to the next, because what it is made of is estimated. */
export const maxStep = 1.5;

/** Below this share nobody would notice when the answers change. */
export const minRate = 0.001;

/** A rate nearer than this to the one in force is not worth a new manifest. */
const worthwhile = 0.1;

/**
 * The share of visitors to ask from now on, so that as few as possible are asked and the target is still reached. Call it
 * once a day or less often. A touchpoint that cannot reach its target asks everyone at once, whatever the bound on
 * changes says: every day that it waits is lost to it.
 */
export function nextRate(state: SamplingState): NextRate {
  const { scale, target, rate, answers, momentsPerDay, responseRate } = state;
  const needed = answersNeeded(scale, target.margin, cautiousShares(scale, answers));
  if (responseRate === null) return { rate: 1, needed };
  const perDay = momentsPerDay * responseRate;
  const inTime = perDay * target.days;
  if (inTime < needed) return { rate: 1, needed, unreachable: { weeks: weeksFor(needed, perDay) } };
  const aimedAt = spare * needed;
  return { rate: stepTowards((aimedAt / inTime) * catchUp(aimedAt, answers), rate), needed };
}

/** How much faster than its pace answers have to come in, where fewer than aimed at are there; up to the largest step. */
function catchUp(aimedAt: number, answers: StepCounts): number {
  const there = [...answers.values()].reduce((sum, count) => sum + count, 0);
  return Math.min(maxStep, Math.max(1, aimedAt / there));
}

function weeksFor(needed: number, perDay: number): number | null {
  return perDay > 0 ? Math.ceil(needed / perDay / 7) : null;
}

function stepTowards(wanted: number, rate: number): number {
  const aim = Math.min(1, Math.max(minRate, wanted));
  const isNear = Math.abs(aim / rate - 1) < worthwhile;
  return isNear ? rate : Math.min(1, Math.max(minRate, rate / maxStep, Math.min(rate * maxStep, aim)));
}

/** How often each step is chosen, with one more answer spread over all steps: few answers that are alike are no certainty. */
function cautiousShares(scale: Scale, answers: StepCounts): StepShares {
  const counted = onScale(scale, answers);
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
  return Object.fromEntries(steps.map((step) => [step, (counted.get(step) ?? 0) + 1 / steps.length]));
}
