import { type Figure, proportion, scoreOf } from '@cairn/metrics';
import { type Survey, scaleNamed, type Touchpoint } from '@cairn/schema';
import type { AnswerSum, SurveyPrompts } from '../store/rollupSums.js';
import { sumsOf } from './asked.js';
import { type JourneyScore, type JourneyTouchpoint, reportTouchpoint } from './journey.js';
import { type Period, periodsOf, type Step } from './periods.js';

/** Everything about one touchpoint: what the journey shows of it, and how it came to be so. */
export interface TouchpointReport extends Omit<JourneyTouchpoint, 'scores'> {
  stage: string;
  scores: TouchpointScore[];
  surveys: SurveyFunnel[];
}

export interface TouchpointScore extends JourneyScore {
  /** Every period of the range in order, those without answers too. */
  trend: TrendPoint[];
}

export interface TrendPoint extends Period {
  n: number;
  /** In the unit of the score; null where there are too few answers. */
  headline: Figure | null;
}

/** From shown to completed, for one survey. */
export interface SurveyFunnel extends SurveyPrompts {
  name: string;
  purpose: Survey['purpose'];
  /** Percentages with their intervals; null while there is nothing to take them of. */
  responseRate: Figure | null;
  completionRate: Figure | null;
}

export interface TouchpointFigures {
  answers: readonly (AnswerSum & { day: string })[];
  prompts: readonly SurveyPrompts[];
}

/** Lays the figures of one touchpoint out; `answers` and `prompts` are its own. */
export function touchpointReport(
  touchpoint: Touchpoint,
  surveys: readonly Survey[],
  figures: TouchpointFigures & { period: Period; step: Step },
): TouchpointReport {
  const { answers, prompts, period, step } = figures;
  const periods = dealt(answers, periodsOf(period, step));
  const summed = { answers: withoutDays(answers), prompts: totalOf(prompts) };
  const { scores, ...rest } = reportTouchpoint(touchpoint, surveys, summed);
  return {
    ...rest,
    stage: touchpoint.stage,
    scores: scores.map((one) => ({ ...one, trend: trendOf(one, periods) })),
    surveys: prompts.map((one) => funnelOf(one, surveys)),
  };
}

type Dealt = Period & { answers: AnswerSum[] };

/** The answers of each period. */
function dealt(answers: TouchpointFigures['answers'], periods: readonly Period[]): Dealt[] {
  const all = periods.map((period): Dealt => ({ ...period, answers: [] }));
  for (const one of answers) all.find(({ to }) => one.day <= to)?.answers.push(one);
  return all;
}

function withoutDays(answers: TouchpointFigures['answers']): AnswerSum[] {
  const sums = new Map<string, AnswerSum>();
  for (const { day: _, ...sum } of answers) {
    const key = `${sum.survey} ${sum.question} ${sum.scale} ${sum.bucket}`;
    sums.set(key, { ...sum, n: sum.n + (sums.get(key)?.n ?? 0) });
  }
  return [...sums.values()];
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

function trendOf({ survey, question, row, score }: JourneyScore, periods: readonly Dealt[]): TrendPoint[] {
  const scale = scaleNamed(score.scale);
  if (!scale) return [];
  const asked = { survey, question, scale: score.scale, ...(row && { row: row.id }) };
  return periods.map(({ from, to, answers }) => {
    const { n, headline } = scoreOf(scale, stepsOf(sumsOf(asked, answers)));
    return { from, to, n, headline };
  });
}

function stepsOf(sums: readonly AnswerSum[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { bucket, n } of sums) counts.set(bucket, n + (counts.get(bucket) ?? 0));
  return counts;
}

function funnelOf(prompts: SurveyPrompts, surveys: readonly Survey[]): SurveyFunnel {
  const survey = surveys.find(({ id }) => id === prompts.survey);
  const { shown, started, completed } = prompts;
  return {
    ...prompts,
    name: survey?.name ?? prompts.survey,
    purpose: survey?.purpose ?? 'interaction',
    responseRate: shown ? proportion(started, shown) : null,
    completionRate: started ? proportion(completed, started) : null,
  };
}
