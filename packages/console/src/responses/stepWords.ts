import { type Scale, stepNames } from '@cairn/schema/wire';
import type { AuthoredQuestion } from '../api/types.js';

/** The words of the steps, from low to high, where a scale is one of words and not of numbers or faces. */
export function stepWords(question: AuthoredQuestion, scale: Scale): string[] | undefined {
  const usual = stepNames(scale.name);
  switch (question.type) {
    case 'matrix':
      return question.steps ?? usual;
    case 'expectation':
      return question.labels ? [question.labels.low, question.labels.middle, question.labels.high] : usual;
    case 'yesno':
    case 'ces':
      return usual && question.labels
        ? [question.labels.low, ...usual.slice(1, -1), question.labels.high]
        : usual;
    default:
      return usual;
  }
}
