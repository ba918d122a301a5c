import type { Document, Survey } from '@cairn/schema';
import { type Scale, scaleOf } from '@cairn/schema/wire';
import { expectedMargin, type Margin, type StepShares } from './expectedMargin.js';

/** How sure the score of a survey's first scaled question would be at one touchpoint. */
export interface ExpectedScore extends Margin {
  question: string;
  scale: string;
}

/** What a simulation says of one survey at one touchpoint, as far as it matters here. */
export interface AnswersHere {
  survey: string;
  answers: number;
}

/** A simulation's report `R`, with touchpoints `T` and their surveys `S`, and the margins its answers would give. */
export type WithMargins<R, T, S> = Omit<R, 'touchpoints'> & {
  touchpoints: (Omit<T, 'surveys'> & { surveys: (S & { expected?: ExpectedScore })[] })[];
  /** Touchpoints of the visits that the document does not have. */
  unknownTouchpoints: string[];
};

/**
 * The report of a simulation, with the margin that each touchpoint's answers would give at 95 %.
 * `scores` says how often each step is expected, by `survey/question`.
 */
export function withMargins<S extends AnswersHere, T extends { touchpoint: string }, R extends object>(
  report: R & { touchpoints: readonly (T & { surveys: readonly S[] })[] },
  { surveys, journey }: Document,
  scores: Readonly<Record<string, StepShares>> = {},
): WithMargins<R, T, S> {
  const byId = new Map(surveys.map((survey) => [survey.id, survey]));
  const scored = (here: S): S & { expected?: ExpectedScore } => {
    const expected = expectedOf(byId.get(here.survey), here.answers, scores);
    return { ...here, ...(expected && { expected }) };
  };
  const touchpoints = report.touchpoints.map((one) => ({ ...one, surveys: one.surveys.map(scored) }));
  const known = new Set(journey.touchpoints.map(({ id }) => id));
  const unknownTouchpoints = report.touchpoints
    .map(({ touchpoint }) => touchpoint)
    .filter((id) => !known.has(id));
  return { ...report, touchpoints, unknownTouchpoints };
}

function expectedOf(
  survey: Survey | undefined,
  answers: number,
  scores: Readonly<Record<string, StepShares>>,
): ExpectedScore | undefined {
  const first = survey && firstScaled(survey);
  if (!first) return undefined;
  const { question, scale } = first;
  const margin = expectedMargin(scale, answers, scores[`${survey.id}/${question}`]);
  return margin ? { question, scale: scale.name, ...margin } : undefined;
}

function firstScaled({ questions }: Survey): { question: string; scale: Scale } | undefined {
  for (const question of questions) {
    const scale = scaleOf(question);
    if (scale) return { question: question.id, scale };
  }
  return undefined;
}
