import { scaleOf, withFallbacks } from '@cairn/schema/wire';
import type { AuthoredDocument } from '../api/types.js';

/** One question on a scale, as an outcome can be divided by it. */
export interface ScoreOption {
  /** `survey/question`: no id holds a slash. */
  id: string;
  name: string;
}

/** Every question with a good end, those about the relationship first. */
export function scoreOptions({ surveys = [] }: Pick<AuthoredDocument, 'surveys'>): ScoreOption[] {
  const inOrder = [
    ...surveys.filter(({ purpose }) => purpose === 'relationship'),
    ...surveys.filter(({ purpose }) => purpose !== 'relationship'),
  ];
  return inOrder.flatMap(({ id, name, questions }) =>
    questions
      .filter((question) => question.type !== 'matrix' && scaleOf(question)?.good)
      .map((question) => ({
        id: `${id}/${question.id}`,
        name: `${name}: ${withFallbacks(question.text)}`,
      })),
  );
}

/** What the collector is asked for it. */
export function scoreQuery(chosen: string | undefined): Record<string, string> {
  const [survey, question] = chosen?.split('/') ?? [];
  return survey && question ? { survey, question } : {};
}
