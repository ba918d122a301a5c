import type { QuestionScore } from '../api/types.js';
import { certaintyText, figureText } from '../format.js';
import { strings } from '../strings.js';
import { wholeShares } from './distribution.js';

/** A score in the words and numbers that card and table show. */
export interface ScoreView {
  metric: string;
  n: number;
  /** Null when too few answered: then no number is shown. */
  figure: { value: string; certainty: string; low: string; high: string } | null;
  shares: { good: number; neutral: number; bad: number };
  counts: { good: number; neutral: number; bad: number };
  /** What a screen reader hears for the bar. */
  spread: string;
}

export function scoreView({ score }: QuestionScore): ScoreView {
  const { headline, unit, counts, n } = score;
  const [good = 0, neutral = 0, bad = 0] = wholeShares([counts.good, counts.neutral, counts.bad]);
  return {
    metric: metricName(score.scale),
    n,
    figure: headline && {
      value: figureText(headline.value, unit),
      certainty: certaintyText(headline, unit),
      low: figureText(headline.low, unit),
      high: figureText(headline.high, unit),
    },
    shares: { good, neutral, bad },
    counts,
    spread: headline
      ? strings.journey.shares(good, neutral, bad)
      : strings.journey.counts(counts.good, counts.neutral, counts.bad),
  };
}

function metricName(scale: string): string {
  const names: Record<string, string> = strings.metric;
  return names[scale] ?? scale;
}
