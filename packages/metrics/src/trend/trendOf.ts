import { type Scale, unitOf } from '@cairn/schema/wire';
import { answerValue } from '../answerValue.js';
import { normalChance } from '../chance/normalChance.js';
import { type Compared, effectOf, verdictOf } from '../compare/compare.js';
import { type Figure, minAnswers } from '../figure.js';
import type { StepCounts } from '../mean.js';
import { momentsOf } from '../moments.js';
import { onScale } from '../onScale.js';
import { type Score, scoreOf } from '../score.js';
import { tQuantile95 } from '../tQuantile.js';

/** The answers of one day, week or month, `at` its place in time: a day's number, or 0, 1, 2 … */
export interface Bucket {
  at: number;
  answers: StepCounts;
}

/** A headline over time, as a chart draws it and a sentence says it. */
export interface Trend {
  scale: string;
  unit: Score['unit'];
  /** Every bucket with its headline; null where fewer than five answered. */
  points: { at: number; n: number; headline: Figure | null }[];
  verdict: Compared['verdict'] | 'tooFew';
  effect: Compared['effect'];
  /** By how much the headline changes from one `at` to the next, with its 95 % interval; null when there is too little. */
  slope: Figure | null;
  /** How probable a slope at least as steep is by chance. */
  p: number | null;
}

/** Two buckets are compared; from three on there is a trend. */
const minBuckets = 3;

/**
 * Whether the headline rises or falls over time. Every answer weighs the same, so a bucket with few moves little. The chance is
 * that of Mantel's linear-by-linear test (Mantel 1963, "Chi-square tests with one degree of freedom"), which for
 * percentages is the test of Cochran and Armitage times (N − 1) / N; the slope is that of least squares.
 */
export function trendOf(scale: Scale, buckets: readonly Bucket[]): Trend {
  const inOrder = [...buckets].sort((a, b) => a.at - b.at);
  const points = inOrder.map(({ at, answers }) => {
    const { n, headline } = scoreOf(scale, answers);
    return { at, n, headline };
  });
  const base = { scale: scale.name, unit: unitOf(scale.metric), points };
  const line = lineThrough(scale, inOrder);
  const answered = points.filter(({ n }) => n > 0).length;
  if (answered < minBuckets || line.n < minAnswers)
    return { ...base, verdict: 'tooFew', effect: 'neither', slope: null, p: null };
  const slope = slopeOf(line);
  const p = chanceOf(line);
  const verdict = verdictOf(slope, p);
  return { ...base, verdict, effect: effectOf(scale, verdict), slope, p };
}

/** Sums of squares and products about the means of all answers. */
interface Line {
  n: number;
  ofTime: number;
  ofValue: number;
  ofBoth: number;
}

function lineThrough(scale: Scale, buckets: readonly Bucket[]): Line {
  const parts = buckets.map(({ at, answers }) => ({
    at,
    ...momentsOf(onScale(scale, answers), (step) => answerValue(scale, step)),
  }));
  const total = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + of(part), 0);
  const n = total((part) => part.n);
  const [time, value] = [total((part) => part.n * part.at) / n, total((part) => part.sum) / n];
  return {
    n,
    ofTime: total((part) => part.n * (part.at - time) ** 2),
    ofValue: total((part) => part.squares) - n * value ** 2,
    ofBoth: total((part) => (part.at - time) * (part.sum - part.n * value)),
  };
}

function slopeOf({ n, ofTime, ofValue, ofBoth }: Line): Figure {
  const value = ofBoth / ofTime;
  const left = Math.max(0, ofValue - value * ofBoth) / (n - 2);
  const half = tQuantile95(n - 2) * Math.sqrt(left / ofTime);
  return { value, low: value - half, high: value + half };
}

function chanceOf({ n, ofTime, ofValue, ofBoth }: Line): number {
  if (ofValue <= 0) return 1;
  return normalChance(ofBoth * Math.sqrt((n - 1) / (ofTime * ofValue)));
}
