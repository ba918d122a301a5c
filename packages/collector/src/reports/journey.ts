import { type Score, scoreOf } from '@cairn/metrics';
import { type Document, type Scale, type Survey, scaleNamed, sideOf, type Touchpoint } from '@cairn/schema';
import { choiceScale, contactScale, textScale } from '../rollups/measure.js';
import type { AnswerSum, PromptCounts, PromptSum } from '../store/rollupSums.js';
import { type Asked, askedAt, sumsOf } from './asked.js';
import { choiceEntry, type JourneyChoice } from './choiceEntry.js';
import { type Words, wordsOf } from './wordsOf.js';

/** How every touchpoint of the journey does, in the order in which customers meet them. */
export interface JourneyReport {
  /** First and last local day, both counted. */
  from: string;
  to: string;
  timeZone: string;
  liveVersion: number;
  stages: JourneyStage[];
}

export interface JourneyStage {
  id: string;
  name: string;
  touchpoints: JourneyTouchpoint[];
}

export interface JourneyTouchpoint {
  id: string;
  name: string;
  importance: number;
  owner?: string;
  prompts: PromptCounts;
  scores: JourneyScore[];
  choices: JourneyChoice[];
  open: JourneyOpen[];
  /** How many left their name or address, by question. */
  contacts: JourneyOpen[];
}

/** One closed question, or one row of a matrix, at one touchpoint. A question whose scale was changed has one for each scale. */
export interface JourneyScore {
  survey: string;
  surveyName: string;
  purpose: Survey['purpose'];
  question: string;
  text: string;
  /** Of a matrix, which row. */
  row?: { id: string; text: string };
  score: Score;
  /** Every step of the scale, those that nobody chose included. */
  distribution: { step: number; n: number; side: 'good' | 'neutral' | 'bad' }[];
}

/** One question whose answers are words, and how many gave any. */
export interface JourneyOpen {
  survey: string;
  question: string;
  text: string;
  n: number;
}

export interface JourneyFigures {
  document: Document;
  answers: readonly AnswerSum[];
  prompts: readonly PromptSum[];
}

/** Lays the figures out along the journey of the live document. */
export function journeyStages({ document, answers, prompts }: JourneyFigures): JourneyStage[] {
  const touchpoints = document.journey.touchpoints.map((touchpoint) => ({
    stage: touchpoint.stage,
    report: reportTouchpoint(touchpoint, document.surveys, {
      answers: answers.filter((sum) => sum.touchpoint === touchpoint.id),
      prompts: prompts.find((sum) => sum.touchpoint === touchpoint.id),
    }),
  }));
  return document.journey.stages.map(({ id, name }) => ({
    id,
    name,
    touchpoints: touchpoints.filter(({ stage }) => stage === id).map(({ report }) => report),
  }));
}

/** How one touchpoint does; `figures` are of this touchpoint only. */
export function reportTouchpoint(
  touchpoint: Touchpoint,
  surveys: readonly Survey[],
  figures: { answers: readonly AnswerSum[]; prompts: PromptCounts | undefined },
): JourneyTouchpoint {
  const { id, name, importance, owner } = touchpoint;
  const { shown = 0, started = 0, completed = 0, dismissed = 0 } = figures.prompts ?? {};
  const { answers } = figures;
  const asked = askedAt(id, { surveys, answers }).map((one) => ({ ...one, ...wordsOf(one, surveys) }));
  const on = (name: string) => asked.filter(({ scale }) => scale === name);
  return {
    id,
    name,
    importance,
    ...(owner !== undefined && { owner }),
    prompts: { shown, started, completed, dismissed },
    scores: asked.flatMap((one) => scoreEntry(one, answers)),
    choices: on(choiceScale).map((one) => choiceEntry(one, answers)),
    open: on(textScale).map((one) => openEntry(one, answers)),
    contacts: on(contactScale).map((one) => openEntry(one, answers)),
  };
}

function scoreEntry(asked: Asked & Words, answers: readonly AnswerSum[]): JourneyScore[] {
  const scale = scaleNamed(asked.scale);
  if (!scale) return [];
  const { survey, surveyName, purpose, question, text, row: id, rowText = '' } = asked;
  const steps = new Map(sumsOf(asked, answers).map(({ bucket, n }) => [bucket, n]));
  const row = id === undefined ? {} : { row: { id, text: rowText } };
  const distribution = distributionOn(scale, steps);
  return [
    { survey, surveyName, purpose, question, text, ...row, score: scoreOf(scale, steps), distribution },
  ];
}

function distributionOn(scale: Scale, steps: ReadonlyMap<number, number>): JourneyScore['distribution'] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, index) => {
    const step = scale.min + index;
    return { step, n: steps.get(step) ?? 0, side: sideOf(scale, step) };
  });
}

function openEntry(asked: Asked & Words, answers: readonly AnswerSum[]): JourneyOpen {
  const n = sumsOf(asked, answers).reduce((sum, one) => sum + one.n, 0);
  return { survey: asked.survey, question: asked.question, text: asked.text, n };
}
