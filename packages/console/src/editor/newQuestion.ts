import type { AuthoredQuestion } from '../api/types.js';
import { questionStrings } from './questionStrings.js';

export type QuestionType = AuthoredQuestion['type'];

const say = questionStrings.fresh;

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
export function newQuestion(type: QuestionType, id: string, text = say.text[type]): AuthoredQuestion {
  const common = { id, text };
  switch (type) {
    case 'ces':
      return { ...common, type, scale: 'ease5' };
    case 'matrix':
      return { ...common, type, rows: say.rows.map((words, at) => ({ id: `row-${at + 1}`, text: words })) };
    case 'choice':
    case 'choices':
      return {
        ...{ ...common, type, other: true },
        options: say.options.map((words, at) => ({ id: `option-${at + 1}`, text: words })),
      };
    case 'contact':
      return { ...common, type, consent: say.consent };
    default:
      return { ...common, type };
  }
}

/**
 * The same question asked in another way. What both ways have is kept: its words, whether it may be skipped, what
 * follows it, and the options of a list of choices.
 */
export function changedType(question: AuthoredQuestion, type: QuestionType): AuthoredQuestion {
  if (question.type === type) return question;
  const fresh = newQuestion(type, question.id, question.text);
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
