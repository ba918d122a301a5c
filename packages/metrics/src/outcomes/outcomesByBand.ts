import { type Scale, sideOf } from '@cairn/schema/wire';
import { type Compared, verdictOf } from '../compare/compare.js';
import { moverDifference } from '../compare/moverDifference.js';
import { shuffleChance } from '../compare/shuffleChance.js';
import { type Figure, minAnswers } from '../figure.js';
import { meanOfMoments } from '../mean.js';
import { addMoments, type Moments } from '../moments.js';
import { proportion } from '../proportion.js';

/** Respondents by their score on one step, and what came of them. */
export interface StepOutcomes {
  step: number;
  respondents: number;
  /** Those of them for whom the outcome was reported. */
  reached: number;
  /** Values that were reported with it, in one currency; of those who have none nothing is counted. */
  values: Moments;
}

/** Respondents on one side of the scale. */
export interface BandOutcome {
  band: 'good' | 'neutral' | 'bad';
  respondents: number;
  reached: number;
  /** Percentage for whom the outcome was reported (Wilson); null under five respondents. */
  rate: Figure | null;
  /** Mean value of those that have one, with its t interval; null under five values. */
  value: (Figure & { n: number }) | null;
}

export interface OutcomesByBand {
  bands: BandOutcome[];
  /** How the rate of the good band differs from that of the bad one, in percentage points; null when either has too few. */
  difference: { verdict: Compared['verdict']; change: Figure; p: number } | null;
}

const bands = ['good', 'neutral', 'bad'] as const;

/** Outcome rate and value of those who scored good, neutral and bad. Whether the score is why, it does not say. */
export function outcomesByBand(scale: Scale, steps: readonly StepOutcomes[]): OutcomesByBand {
  const counted = bands.map((band) =>
    bandOf(
      band,
      steps.filter(({ step }) => sideOf(scale, step) === band),
    ),
  );
  const [good, , bad] = counted;
  return { bands: counted, difference: good && bad ? differenceOf(bad, good) : null };
}

function bandOf(band: BandOutcome['band'], steps: readonly StepOutcomes[]): BandOutcome {
  const respondents = steps.reduce((sum, one) => sum + one.respondents, 0);
  const reached = steps.reduce((sum, one) => sum + one.reached, 0);
  const values = steps.reduce((sum, one) => addMoments(sum, one.values), { n: 0, sum: 0, squares: 0 });
  return {
    ...{ band, respondents, reached },
    rate: respondents < minAnswers ? null : proportion(reached, respondents),
    value: values.n < minAnswers ? null : { ...meanOfMoments(values), n: values.n },
  };
}

function differenceOf(bad: BandOutcome, good: BandOutcome): OutcomesByBand['difference'] {
  if (!bad.rate || !good.rate) return null;
  const change = moverDifference(bad.rate, good.rate);
  const p = shuffleChance(shareOf(bad), shareOf(good));
  return { verdict: verdictOf(change, p), change, p };
}

function shareOf({ respondents, reached }: BandOutcome): Moments {
  return { n: respondents, sum: reached, squares: reached };
}
