import {
  type Comparison,
  compare,
  type Figure,
  type Score,
  type SentenceLanguage,
  scoreOf,
  sentenceOf,
  type Trend,
  trendOf,
  trendSentence,
} from '@cairn/metrics';
import { type Document, type Scale, type Survey, scaleNamed, sideOf } from '@cairn/schema';
import type { Period, Step } from '../calendar/periods.js';
import type { AnswerSum } from '../store/rollupSums.js';
import { type Asked, sumsOf } from './asked.js';
import { quoted } from './quoted.js';
import type { Dealt } from './series.js';
import { stepCounts } from './stepCounts.js';
import { targetOf } from './targetOf.js';
import type { Words } from './wordsOf.js';

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
  /** What is aimed at, in the unit of the score; null where no end of the scale is good. */
  target: number | null;
  trend: ScoreTrend;
  /** Beside the period before; null where none was asked for. */
  change: { comparison: Comparison; sentence: string } | null;
}

/** How the score has moved, and whether that is more than chance. */
export interface ScoreTrend extends Omit<Trend, 'scale' | 'unit' | 'points'> {
  /** Every period of the range in order, those without answers too. */
  points: TrendPoint[];
  sentence: string;
}

export interface TrendPoint extends Period {
  n: number;
  /** In the unit of the score; null where there are too few answers. */
  headline: Figure | null;
}

/** Answers of one touchpoint. */
export interface AnswerFigures {
  series: readonly Dealt[];
  /** Of all periods together. */
  answers: readonly AnswerSum[];
  /** Of the period before, where the two are to be compared. */
  before: readonly AnswerSum[] | null;
  step: Step;
  /** Of the sentences. Default: English. */
  language?: SentenceLanguage | undefined;
}

/** Nothing for what is not answered on a scale. */
export function scoreEntry(
  asked: Asked & Words,
  figures: AnswerFigures,
  settings: Document['settings'],
): JourneyScore[] {
  const scale = scaleNamed(asked.scale);
  if (!scale) return [];
  const { survey, surveyName, purpose, question, text, row: id, rowText = '' } = asked;
  const steps = stepCounts(sumsOf(asked, figures.answers));
  return [
    {
      ...{ survey, surveyName, purpose, question, text },
      ...(id !== undefined && { row: { id, text: rowText } }),
      score: scoreOf(scale, steps),
      distribution: distributionOn(scale, steps),
      target: targetOf(scale, settings),
      trend: trendIn(scale, asked, figures),
      change: changeIn(scale, asked, figures),
    },
  ];
}

function distributionOn(scale: Scale, steps: ReadonlyMap<number, number>): JourneyScore['distribution'] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, index) => {
    const step = scale.min + index;
    return { step, n: steps.get(step) ?? 0, side: sideOf(scale, step) };
  });
}

/** What people call the score: the row where there is one, else the question. */
function nameOf({ text, rowText }: Words, language: SentenceLanguage): string {
  return quoted(rowText ?? text, language);
}

function trendIn(
  scale: Scale,
  asked: Asked & Words,
  { series, step, language = 'en' }: AnswerFigures,
): ScoreTrend {
  const buckets = series.map(({ answers }, at) => ({ at, answers: stepCounts(sumsOf(asked, answers)) }));
  const trend = trendOf(scale, buckets);
  const { verdict, effect, slope, p } = trend;
  const points = series.map(({ from, to }, at) => {
    const { n = 0, headline = null } = trend.points[at] ?? {};
    return { from, to, n, headline };
  });
  const sentence = trendSentence(trend, { score: nameOf(asked, language), step }, language);
  return { points, verdict, effect, slope, p, sentence };
}

const periods = {
  en: { before: 'in the period before', after: 'in this one' },
  de: { before: 'im Zeitraum davor', after: 'in diesem' },
};

function changeIn(scale: Scale, asked: Asked & Words, figures: AnswerFigures): JourneyScore['change'] {
  if (!figures.before) return null;
  const groupOf = (answers: readonly AnswerSum[]) => ({ scale, answers: stepCounts(sumsOf(asked, answers)) });
  const comparison = compare(groupOf(figures.before), groupOf(figures.answers));
  const { language = 'en' } = figures;
  const names = { score: nameOf(asked, language), ...periods[language] };
  return { comparison, sentence: sentenceOf(comparison, names, language) };
}
