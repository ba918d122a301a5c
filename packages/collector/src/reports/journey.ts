import { type Score, scoreOf } from '@cairn/metrics';
import {
  type Document,
  type Scale,
  type Survey,
  scaleNamed,
  scaleOf,
  sideOf,
  type Touchpoint,
} from '@cairn/schema';
import { textScale } from '../rollups/measure.js';
import type { AnswerSum, PromptSum } from '../store/rollupSums.js';

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
  prompts: Omit<PromptSum, 'touchpoint'>;
  scores: JourneyScore[];
  open: JourneyOpen[];
}

/** One closed question at one touchpoint. A question whose scale was changed has one for each scale. */
export interface JourneyScore {
  survey: string;
  surveyName: string;
  purpose: Survey['purpose'];
  question: string;
  text: string;
  score: Score;
  /** Every step of the scale, those that nobody chose included. */
  distribution: { step: number; n: number; side: 'good' | 'neutral' | 'bad' }[];
}

/** One written question at one touchpoint, and how many wrote something. */
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

function reportTouchpoint(
  touchpoint: Touchpoint,
  surveys: readonly Survey[],
  figures: { answers: readonly AnswerSum[]; prompts: PromptSum | undefined },
): JourneyTouchpoint {
  const { id, name, importance, owner } = touchpoint;
  const { shown = 0, started = 0, completed = 0, dismissed = 0 } = figures.prompts ?? {};
  const asked = [...askedAt(id, surveys), ...answered(figures.answers)];
  const unique = [
    ...new Map(asked.map((one) => [`${one.survey} ${one.question} ${one.scale}`, one])).values(),
  ];
  const written = unique.map((one) => ({ ...one, ...wordsOf(one, surveys) }));
  return {
    id,
    name,
    importance,
    ...(owner !== undefined && { owner }),
    prompts: { shown, started, completed, dismissed },
    scores: written.flatMap((one) => scoreEntry(one, figures.answers)),
    open: written.filter(({ scale }) => scale === textScale).map((one) => openEntry(one, figures.answers)),
  };
}

interface Asked {
  survey: string;
  question: string;
  scale: string;
}

/** What is asked there now, whether or not anybody has answered. */
function askedAt(touchpoint: string, surveys: readonly Survey[]): Asked[] {
  return surveys
    .filter((survey) => survey.status === 'live' && survey.touchpoints.includes(touchpoint))
    .flatMap((survey) =>
      survey.questions.map((question) => ({
        survey: survey.id,
        question: question.id,
        scale: scaleOf(question)?.name ?? textScale,
      })),
    );
}

/** What was answered there, even if it is no longer asked, or is asked on another scale now. */
function answered(answers: readonly AnswerSum[]): Asked[] {
  return answers.map(({ survey, question, scale }) => ({ survey, question, scale }));
}

interface Words {
  surveyName: string;
  purpose: Survey['purpose'];
  text: string;
}

/** The wording of today; ids stand in for what is no longer in the document. */
function wordsOf(asked: Asked, surveys: readonly Survey[]): Words {
  const survey = surveys.find(({ id }) => id === asked.survey);
  const question = survey?.questions.find(({ id }) => id === asked.question);
  return {
    surveyName: survey?.name ?? asked.survey,
    purpose: survey?.purpose ?? 'interaction',
    text: question?.text ?? asked.question,
  };
}

function scoreEntry(asked: Asked & Words, answers: readonly AnswerSum[]): JourneyScore[] {
  const scale = scaleNamed(asked.scale);
  if (!scale) return [];
  const { survey, surveyName, purpose, question, text } = asked;
  const steps = new Map(matching(asked, answers).map(({ bucket, n }) => [bucket, n]));
  const distribution = distributionOn(scale, steps);
  return [{ survey, surveyName, purpose, question, text, score: scoreOf(scale, steps), distribution }];
}

function distributionOn(scale: Scale, steps: ReadonlyMap<number, number>): JourneyScore['distribution'] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, index) => {
    const step = scale.min + index;
    return { step, n: steps.get(step) ?? 0, side: sideOf(scale, step) };
  });
}

function openEntry(asked: Asked & Words, answers: readonly AnswerSum[]): JourneyOpen {
  const n = matching(asked, answers).reduce((sum, one) => sum + one.n, 0);
  return { survey: asked.survey, question: asked.question, text: asked.text, n };
}

function matching(asked: Asked, answers: readonly AnswerSum[]): AnswerSum[] {
  return answers.filter(
    ({ survey, question, scale }) =>
      survey === asked.survey && question === asked.question && scale === asked.scale,
  );
}
