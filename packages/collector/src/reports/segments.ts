import {
  type Comparison,
  compareMany,
  type Score,
  type SentenceLanguage,
  type StepCounts,
  scoreOf,
  sentenceOf,
} from '@cairn/metrics';
import { type Document, scaleNamed } from '@cairn/schema';
import { variantDimension } from '../rollups/segment.js';
import type { AnswerSum } from '../store/rollupSums.js';
import { type Asked, sumsOf } from './asked.js';
import { quoted } from './quoted.js';
import { stepCounts, withoutPart } from './stepCounts.js';
import { wordsOf } from './wordsOf.js';

/** One score in each part of those who answered. */
export interface SegmentedScore extends Pick<Asked, 'survey' | 'question' | 'row'> {
  text: string;
  scale: string;
  /** Of everybody. */
  whole: Score;
  /** Most answers first. */
  parts: SegmentPart[];
  /** Of variants: those who saw the survey as it was written. */
  written: Score | null;
}

export interface SegmentPart {
  value: string;
  score: Score;
  /** Beside all others, or of a variant beside the survey as it was written; chances are corrected for being many. */
  comparison: Comparison;
  sentence: string;
}

export interface SegmentsInput {
  /** What is to be divided. */
  asked: readonly Asked[];
  document: Document;
  dimension: string;
  answers: readonly AnswerSum[];
  parts: readonly (AnswerSum & { value: string })[];
  /** Of the sentences. Default: English. */
  language?: SentenceLanguage | undefined;
}

/** Every score, part by part. */
export function segmentedScores({
  document,
  dimension,
  language = 'en',
  ...of
}: SegmentsInput): SegmentedScore[] {
  const { surveys } = document;
  return of.asked.flatMap((asked) => {
    const scale = scaleNamed(asked.scale);
    if (!scale) return [];
    const counts = partCounts(asked, of.parts);
    const whole = stepCounts(sumsOf(asked, of.answers));
    const others = [...counts.values()].reduce(withoutPart, whole);
    const isVariant = dimension === variantDimension;
    const namesOf = (value: string, score: string) => ({
      score: quoted(score, language),
      ...sides[language][isVariant ? 'variant' : 'part'](value),
    });
    const pairs = [...counts].map(([value, answers]) => ({
      value,
      after: { scale, answers },
      before: { scale, answers: isVariant ? others : withoutPart(whole, answers) },
    }));
    const comparisons = compareMany(pairs.map(({ before, after }) => [before, after] as const));
    const { text, rowText } = wordsOf(asked, surveys);
    const { survey, question, row } = asked;
    const parts = pairs.flatMap(({ value, after }, index) => {
      const comparison = comparisons[index];
      if (!comparison) return [];
      const sentence = sentenceOf(comparison, namesOf(value, rowText ?? text), language);
      return [{ value, score: scoreOf(scale, after.answers), comparison, sentence }];
    });
    return [
      {
        ...{ survey, question, ...(row !== undefined && { row }), text: rowText ?? text, scale: scale.name },
        whole: scoreOf(scale, whole),
        parts: parts.sort((a, b) => b.score.n - a.score.n || (a.value < b.value ? -1 : 1)),
        written: isVariant ? scoreOf(scale, others) : null,
      },
    ];
  });
}

function partCounts(asked: Asked, parts: SegmentsInput['parts']): Map<string, StepCounts> {
  const values = [...new Set(parts.map(({ value }) => value))].sort();
  const counts = values.map((value): [string, StepCounts] => [
    value,
    stepCounts(
      sumsOf(
        asked,
        parts.filter((one) => one.value === value),
      ),
    ),
  ]);
  return new Map(counts.filter(([, steps]) => steps.size > 0));
}

/** What a part is called, and what it stands beside. */
const sides = {
  en: {
    part: (value: string) => ({ before: 'for all others', after: `for ${value}` }),
    variant: (value: string) => ({ before: 'as it was written', after: `in variant ${value}` }),
  },
  de: {
    part: (value: string) => ({ before: 'bei allen anderen', after: `bei ${value}` }),
    variant: (value: string) => ({ before: 'wie geschrieben', after: `in Variante ${value}` }),
  },
};
