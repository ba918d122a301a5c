import { type HeadlineUnit, type Metric, type Scale, sideOf, unitOf } from '@cairn/schema/wire';
import { difference } from './difference.js';
import { type Figure, minAnswers } from './figure.js';
import { meanOf, type StepCounts } from './mean.js';
import { onScale } from './onScale.js';
import { proportion } from './proportion.js';

/** What the answers on one scale say, and how surely. */
export interface Score {
  /** Name of the scale, `ces.agree7`. Scores of different scales are never averaged. */
  scale: string;
  metric: Metric;
  /** Answers counted; skipped questions are not among them. */
  n: number;
  counts: { good: number; neutral: number; bad: number };
  /** What the headline is measured in: a mean step, a percentage, or points from −100 to 100. */
  unit: HeadlineUnit;
  /** The figure the metric is known by; null when fewer than five answered: say "too few", show no number. */
  headline: Figure | null;
  /** Percentage on the good side: easy, satisfied, promoters, positive. */
  good: Figure | null;
  /** Mean step on the scale's own steps; null for thumbs, yes/no and expectation, where it means nothing. */
  mean: Figure | null;
}

/** Scores answers counted by step. Steps off the scale are not counted. */
export function scoreOf(scale: Scale, answers: StepCounts): Score {
  const counted = onScale(scale, answers);
  const counts = { good: 0, neutral: 0, bad: 0 };
  for (const [step, count] of counted) counts[sideOf(scale, step)] += count;
  const n = counts.good + counts.neutral + counts.bad;
  const unit = unitOf(scale.metric);
  const base = { scale: scale.name, metric: scale.metric, n, counts, unit };
  if (n < minAnswers) return { ...base, headline: null, good: null, mean: null };
  const good = proportion(counts.good, n);
  const mean = isCounted(scale.metric) ? null : meanOf(counted, scale);
  const headline = { mean, percent: good, points: difference({ ...counts, n }) }[unit];
  return { ...base, headline, good, mean };
}

/** Answers that are of one kind or the other: a mean of them says nothing. */
function isCounted(metric: Metric): boolean {
  return metric === 'thumbs' || metric === 'yesno' || metric === 'expectation';
}
