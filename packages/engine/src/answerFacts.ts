import type { AnswerValue } from '@cairn/schema/wire';
import type { Named, NamedValue } from './conditions.js';

export type Answers = Readonly<Record<string, AnswerValue>>;

/**
 * Answers as conditions see them: a step, a text or an option under the question's id, "other" for own words, the rows
 * of a matrix as `question/row`.
 */
export function answerFacts(answers: Answers): Named {
  const named: Record<string, NamedValue> = {};
  for (const [question, value] of Object.entries(answers)) {
    if (typeof value !== 'object' || !value) named[question] = value;
    else if (Array.isArray(value)) named[question] = value.map(chosenId);
    else if (typeof value.other === 'string') named[question] = 'other';
    else {
      named[question] = true;
      for (const [row, step] of Object.entries(value)) named[`${question}/${row}`] = step;
    }
  }
  return named;
}

function chosenId(chosen: string | { other: string }): string {
  return typeof chosen === 'string' ? chosen : 'other';
}
