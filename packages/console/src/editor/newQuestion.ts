import type { AuthoredQuestion } from '../api/types.js';
import type { FreshWords } from './freshWords.js';

export type QuestionType = AuthoredQuestion['type'];

/** Every type, scores first, in the order in which they are offered. */
export const questionTypes: readonly QuestionType[] = [
  'ces',
  'csat',
  'nps',
  'thumbs',
  'mood',
  'expectation',
  'yesno',
  'likelihood',
  'rating',
  'matrix',
  'choice',
  'choices',
  'text',
  'contact',
  'statement',
];

/** A question with no more than its type needs. */
export function newQuestion(type: QuestionType, id: string, words: FreshWords): AuthoredQuestion {
  const common = { id, text: words.text[type] };
  switch (type) {
    case 'ces':
      return { ...common, type, scale: 'ease5' };
    case 'matrix':
      return { ...common, type, rows: words.rows.map((text, at) => ({ id: `row-${at + 1}`, text })) };
    case 'choice':
    case 'choices':
      return {
        ...{ ...common, type, other: true },
        options: words.options.map((text, at) => ({ id: `option-${at + 1}`, text })),
      };
    case 'contact':
      return { ...common, type, consent: words.consent };
    default:
      return { ...common, type };
  }
}

/**
 * The same question asked in another way. What both ways have is kept: its words, whether it may be skipped, what
 * follows it, and the options of a list of choices.
 */
export function changedType(
  question: AuthoredQuestion,
  type: QuestionType,
  words: FreshWords,
): AuthoredQuestion {
  if (question.type === type) return question;
  const fresh = { ...newQuestion(type, question.id, words), text: question.text };
  const kept = {
    ...(question.required !== undefined && { required: question.required }),
    ...(question.logic && { logic: question.logic }),
  };
  const parts = isChoice(question) && isChoice(fresh) ? { options: question.options } : {};
  return { ...fresh, ...kept, ...parts } as AuthoredQuestion; // the parts come from a question that has them too
}

function isChoice(
  question: AuthoredQuestion,
): question is Extract<AuthoredQuestion, { type: 'choice' | 'choices' }> {
  return question.type === 'choice' || question.type === 'choices';
}
