import { type Figure, proportion, type SentenceLanguage } from '@cairn/metrics';
import type { Document, Survey, Touchpoint } from '@cairn/schema';
import { type Period, periodsOf, type Step } from '../calendar/periods.js';
import type { Note } from '../store/notes.js';
import type { AnswerSum, ReachSum, SurveyPrompts } from '../store/rollupSums.js';
import { askedAt } from './asked.js';
import { type JourneyTouchpoint, reportTouchpoint } from './journey.js';
import { type DailyAnswers, type NoteEffects, noteEffects } from './noteEffects.js';
import { type QuestionStep, questionFunnel } from './questionFunnel.js';
import { dealt, merged } from './series.js';
import { wordsOf } from './wordsOf.js';

/** Everything about one touchpoint: what the journey shows of it, and how it came to be so. */
export interface TouchpointReport extends JourneyTouchpoint {
  stage: string;
  /** The way through each survey; null for a part of those who answered. */
  surveys: SurveyFunnel[] | null;
  /** What the team did and learned in the period, each beside what came of it. */
  notes: NoteEffects[];
}

/** From shown to completed, for one survey. */
export interface SurveyFunnel extends SurveyPrompts {
  name: string;
  purpose: Survey['purpose'];
  /** Percentages with their intervals; null while there is nothing to take them of. */
  responseRate: Figure | null;
  completionRate: Figure | null;
  /** Every question in order, and where visitors turned away. */
  questions: QuestionStep[];
}

/** All of one touchpoint. */
export interface TouchpointInput {
  period: Period;
  step: Step;
  /** Of the period, and of the weeks around every note. */
  answers: DailyAnswers;
  before: readonly AnswerSum[] | null;
  /** Null where nobody knows who of the part was asked. */
  prompts: readonly SurveyPrompts[] | null;
  reach: ReachSum | undefined;
  notes: readonly Note[];
  /** Of the sentences. Default: English. */
  language?: SentenceLanguage | undefined;
}

/** Lays the figures of one touchpoint out. */
export function touchpointReport(
  touchpoint: Touchpoint,
  document: Document,
  { period, step, notes, language, ...input }: TouchpointInput,
): TouchpointReport {
  const { surveys } = document;
  const series = dealt(input.answers, periodsOf(period, step));
  const answers = merged(series);
  const prompts = input.prompts && totalOf(input.prompts);
  const figures = { series, answers, step, prompts, language, before: input.before, reach: input.reach };
  const scores = askedAt(touchpoint.id, { surveys, answers }).map((one) => ({
    ...one,
    ...wordsOf(one, surveys),
  }));
  return {
    ...reportTouchpoint(touchpoint, document, figures),
    stage: touchpoint.stage,
    surveys: input.prompts?.map((one) => funnelOf(one, { surveys, answers })) ?? null,
    notes: notes.map((note) => noteEffects(note, { scores, answers: input.answers, language })),
  };
}

function totalOf(prompts: readonly SurveyPrompts[]) {
  const total = { shown: 0, started: 0, completed: 0, dismissed: 0 };
  for (const { shown, started, completed, dismissed } of prompts) {
    total.shown += shown;
    total.started += started;
    total.completed += completed;
    total.dismissed += dismissed;
  }
  return total;
}

export function funnelOf(
  prompts: SurveyPrompts,
  { surveys, answers }: { surveys: readonly Survey[]; answers: readonly AnswerSum[] },
): SurveyFunnel {
  const survey = surveys.find(({ id }) => id === prompts.survey);
  const { shown, started, completed } = prompts;
  return {
    ...prompts,
    name: survey?.name ?? prompts.survey,
    purpose: survey?.purpose ?? 'interaction',
    responseRate: shown ? proportion(started, shown) : null,
    completionRate: started ? proportion(completed, started) : null,
    questions: survey ? questionFunnel(survey, answers) : [],
  };
}
