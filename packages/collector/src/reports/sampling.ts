import { answersNeeded, type SentenceLanguage, samplingSentence, scoreOf } from '@cairn/metrics';
import { unitOf } from '@cairn/schema';
import type { Aim } from '../sampling/aimsOf.js';
import type { SamplingTable } from '../store/samplingTables.js';

/** How each survey with a target precision samples, at each of its touchpoints. */
export interface SamplingReport {
  /** The project's day, up to which answers are counted. */
  to: string;
  timeZone: string;
  liveVersion: number;
  items: SamplingItem[];
  /** Surveys that have a target and no question on a scale: no margin can be told, and everybody is asked. */
  aimless: string[];
}

export interface SamplingItem {
  survey: string;
  touchpoint: string;
  /** The question whose margin is aimed at; of a matrix, its first row as `question/row`. */
  question: string;
  scale: string;
  /** What the margins are measured in: steps of a mean, percentage points, or points. */
  unit: 'mean' | 'percent' | 'points';
  target: { margin: number; days: number };
  /** Share of visitors that is asked. */
  rate: number;
  /** Answers that the target takes. */
  needed: number;
  /** Answers of the target's days, today's among them. */
  answers: number;
  /** Half the width of the score's 95 % interval over these answers; null where there are too few. */
  margin: number | null;
  /** Whether that is the target or better. */
  reached: boolean;
  /** There when even asking everyone is not enough: the weeks it takes, null when nothing comes in. */
  unreachable?: { weeks: number | null };
  /** All of it in a sentence. */
  sentence: string;
  /** ISO; null before the first rate was computed. */
  updatedAt: string | null;
}

/** One line of the report: what was computed, and what the answers of the target's days give. */
export function samplingItem(
  { survey, touchpoint, question, scale, target, language }: Aim & { language?: SentenceLanguage },
  row: SamplingTable | undefined,
  given: readonly { bucket: number; n: number }[],
): SamplingItem {
  const { n, headline } = scoreOf(scale, stepsOf(given));
  const margin = headline && (headline.high - headline.low) / 2;
  const rate = row?.rate ?? 1;
  const needed = row?.needed ?? answersNeeded(scale, target.margin);
  const unreachable = row?.unreachable ? { unreachable: { weeks: row.weeks } } : {};
  return {
    ...{ survey, touchpoint, question, scale: scale.name, unit: unitOf(scale.metric), target },
    ...{ rate, needed, answers: n, margin },
    reached: margin !== null && margin <= target.margin,
    ...unreachable,
    sentence: samplingSentence({ rate, needed, ...unreachable }, target, language),
    updatedAt: row ? new Date(row.updated_at).toISOString() : null,
  };
}

function stepsOf(given: readonly { bucket: number; n: number }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { bucket, n } of given) counts.set(bucket, n + (counts.get(bucket) ?? 0));
  return counts;
}
