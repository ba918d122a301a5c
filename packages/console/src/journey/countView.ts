import { scaleNamed, stepNames } from '@cairn/schema/wire';
import type { ChoiceQuestion, OptionCount, QuestionScore } from '../api/types.js';

/** Answers of which none is better than another: how many gave each. */
export interface CountView {
  key: string;
  text: string;
  n: number;
  options: OptionCount[];
}

export function choiceCounts({ survey, question, text, n, options }: ChoiceQuestion): CountView {
  return { key: `${survey} ${question}`, text, n, options };
}

/** The steps of a scale without a good end as counts; undefined where the scale has one, and so a figure. */
export function neutralCounts(of: QuestionScore): CountView | undefined {
  const scale = scaleNamed(of.score.scale);
  if (!scale || scale.good) return undefined;
  const words = stepNames(scale.name);
  return {
    key: scoreKey(of),
    text: of.text,
    n: of.score.n,
    options: of.distribution.map(({ step, n }) => ({
      id: String(step),
      text: words?.[step - scale.min] ?? String(step),
      n,
    })),
  };
}

/** Tells one entry from every other of its touchpoint. */
export function scoreKey({ survey, question, row, score }: QuestionScore): string {
  return [survey, question, row?.id, score.scale].join(' ');
}
