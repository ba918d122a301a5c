import type { SimulationReport, TouchpointReport } from '@cairn/engine/simulate';
import { expectedMargin, type Margin, type StepShares } from '@cairn/metrics';
import { type Document, type Scale, type Survey, scaleOf } from '@cairn/schema';

type SurveyHere = TouchpointReport['surveys'][number];

/** How sure the score of a survey's first scaled question would be at one touchpoint. */
export interface ExpectedScore extends Margin {
  question: string;
  scale: string;
}

export type SurveyWithMargin = SurveyHere & { expected?: ExpectedScore };

export interface ReportWithMargins extends Omit<SimulationReport, 'touchpoints'> {
  touchpoints: (Omit<TouchpointReport, 'surveys'> & { surveys: SurveyWithMargin[] })[];
  /** Touchpoints of the visits that the document does not have. */
  unknownTouchpoints: string[];
}

/** The report, with the margin that each touchpoint's answers would give at 95 %. */
export function withMargins(
  report: SimulationReport,
  { surveys, journey }: Document,
  scores: Readonly<Record<string, StepShares>> = {},
): ReportWithMargins {
  const byId = new Map(surveys.map((survey) => [survey.id, survey]));
  const scored = (here: SurveyHere): SurveyWithMargin => {
    const expected = expectedOf(byId.get(here.survey), here.answers, scores);
    return { ...here, ...(expected && { expected }) };
  };
  const touchpoints = report.touchpoints.map((one) => ({ ...one, surveys: one.surveys.map(scored) }));
  const known = new Set(journey.touchpoints.map(({ id }) => id));
  const unknownTouchpoints = touchpoints.map(({ touchpoint }) => touchpoint).filter((id) => !known.has(id));
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
