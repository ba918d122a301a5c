import type { SentenceLanguage } from '@cairn/metrics';
import type { Document, Survey } from '@cairn/schema';
import { type Period, periodsOf, type Step } from '../calendar/periods.js';
import { variantDimension } from '../rollups/segment.js';
import type { AnswerSum, PromptCounts, SurveyPrompts } from '../store/rollupSums.js';
import { askedIn } from './asked.js';
import { entriesOf, type JourneyTouchpoint } from './journey.js';
import { type SegmentedScore, segmentedScores } from './segments.js';
import { dealt, merged } from './series.js';
import { funnelOf, type SurveyFunnel } from './touchpoint.js';

/** Everything about one survey, at all touchpoints that it asks at together. */
export interface SurveyReport extends Pick<JourneyTouchpoint, 'scores' | 'choices' | 'open' | 'contacts'> {
  survey: string;
  name: string;
  purpose: Survey['purpose'];
  status: Survey['status'];
  touchpoints: { id: string; name: string }[];
  funnel: SurveyFunnel;
  /** Its ways of asking, beside each other; null where there is one alone. */
  variants: SurveyVariants | null;
}

export interface SurveyVariants {
  /** As it was written first, under an empty name, then each variant. */
  funnels: (Omit<SurveyFunnel, 'questions' | 'survey' | 'name' | 'purpose'> & { value: string })[];
  scores: SegmentedScore[];
}

export interface SurveyInput {
  period: Period;
  step: Step;
  answers: readonly (AnswerSum & { day: string })[];
  before: readonly AnswerSum[] | null;
  prompts: PromptCounts;
  /** Of those who were shown a variant. */
  variants: readonly { value: string; prompts: PromptCounts }[];
  parts: readonly (AnswerSum & { value: string })[];
  /** Of the sentences. Default: English. */
  language?: SentenceLanguage | undefined;
}

/** Lays the figures of one survey out. */
export function surveyReport(survey: Survey, document: Document, input: SurveyInput): SurveyReport {
  const { id, name, purpose, status } = survey;
  const series = dealt(input.answers, periodsOf(input.period, input.step));
  const answers = merged(series);
  const asked = askedIn(survey, answers);
  const { step, before, language } = input;
  const figures = { series, answers, step, before, language };
  return {
    ...{ survey: id, name, purpose, status, touchpoints: touchpointsOf(survey, document) },
    funnel: funnel({ survey: id, ...input.prompts }, survey, answers),
    ...entriesOf(asked, document, figures),
    variants: survey.variants.length
      ? {
          funnels: variantFunnels(survey, input),
          scores: segmentedScores({
            ...{ asked, document, answers, parts: input.parts, dimension: variantDimension, language },
          }),
        }
      : null,
  };
}

function touchpointsOf({ touchpoints }: Survey, { journey }: Document): { id: string; name: string }[] {
  return touchpoints.map((id) => ({
    id,
    name: journey.touchpoints.find((one) => one.id === id)?.name ?? id,
  }));
}

function funnel(prompts: SurveyPrompts, survey: Survey, answers: readonly AnswerSum[]): SurveyFunnel {
  return funnelOf(prompts, { surveys: [survey], answers });
}

function variantFunnels(survey: Survey, { prompts, variants }: SurveyInput): SurveyVariants['funnels'] {
  const written = variants.reduce((rest, one) => without(rest, one.prompts), prompts);
  return [{ value: '', prompts: written }, ...variants].map((one) => {
    const { shown, started, completed, dismissed, responseRate, completionRate } = funnel(
      { survey: survey.id, ...one.prompts },
      survey,
      [],
    );
    return { value: one.value, shown, started, completed, dismissed, responseRate, completionRate };
  });
}

function without(whole: PromptCounts, part: PromptCounts): PromptCounts {
  return {
    shown: whole.shown - part.shown,
    started: whole.started - part.started,
    completed: whole.completed - part.completed,
    dismissed: whole.dismissed - part.dismissed,
  };
}
