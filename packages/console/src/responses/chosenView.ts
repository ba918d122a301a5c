import type { AnswerValue } from '@cairn/schema';
import type { AuthoredQuestion } from '../api/types.js';

type ChoiceQuestion = Extract<AuthoredQuestion, { type: 'choice' | 'choices' }>;

/** One thing that was chosen: an option's text, or the visitor's own words. */
export interface Chosen {
  text: string;
  isOwn: boolean;
}

/** What was chosen, in the order in which it was sent; an option that is gone is named by its id. */
export function chosenView(value: AnswerValue, { options }: ChoiceQuestion): Chosen[] {
  const all: readonly AnswerValue[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one): Chosen[] => {
    if (typeof one === 'string')
      return [{ text: options.find(({ id }) => id === one)?.text ?? one, isOwn: false }];
    const own = typeof one === 'object' && one !== null && 'other' in one ? one.other : undefined;
    return typeof own === 'string' ? [{ text: own, isOwn: true }] : [];
  });
}
