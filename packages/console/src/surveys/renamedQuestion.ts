import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { type Fields, isIdList } from './sameValues.js';

/** What of a survey names its questions. */
type Asking = Pick<AuthoredSurvey, 'questions' | 'followUp' | 'locales' | 'variants'>;

/** Whether it asks questions: only a survey does. */
export function asksQuestions(of: Fields): of is Fields & Asking {
  return isIdList(of.questions);
}

/** A survey whose question has another id, with everything in it that names the question. */
export function renamedQuestion<T extends Asking>(survey: T, from: string, to: string): T {
  const named = (path: string) =>
    path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
  const { followUp, locales, variants } = survey;
  return {
    ...survey,
    questions: survey.questions.map((one) => withNames(one.id === from ? { ...one, id: to } : one, named)),
    ...(followUp && {
      followUp: followUp.map((rule) =>
        'question' in rule && rule.question !== undefined
          ? { ...rule, question: named(rule.question) }
          : rule,
      ),
    }),
    ...(locales && { locales: mapped(locales, (words) => withKeys(words, named)) }),
    ...(variants && {
      variants: variants.map((variant) => ({
        ...withKeys(variant, named),
        ...(variant.locales && { locales: mapped(variant.locales, (words) => withKeys(words, named)) }),
      })),
    }),
  };
}

type Named = (path: string) => string;

function withNames(question: AuthoredQuestion, named: Named): AuthoredQuestion {
  if (!question.logic) return question;
  const logic = question.logic.map((step) => ({
    ...step,
    go: named(step.go),
    ...(step.when !== undefined && { when: conditionNaming(step.when, named) }),
  }));
  return { ...question, logic };
}

/** A condition, or what stands in one, with every answer that it looks at named anew. */
function conditionNaming<T>(when: T, named: Named): T {
  const plain = Array.isArray(when) || (typeof when === 'object' && when !== null);
  if (!plain) return when;
  if (Array.isArray(when)) return when.map((one) => conditionNaming(one, named)) as T; // as many, of the same kind
  const entries = Object.entries(when).map(([key, value]) => [
    key,
    key === 'answer' && typeof value === 'string' ? named(value) : conditionNaming(value, named),
  ]);
  return Object.fromEntries(entries) as T; // the same keys
}

function withKeys<T extends { questions?: Record<string, unknown> | undefined }>(of: T, named: Named): T {
  if (!of.questions) return of;
  const questions = Object.fromEntries(Object.entries(of.questions).map(([id, words]) => [named(id), words]));
  return { ...of, questions };
}

function mapped<T>(of: Record<string, T>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, change(one)]));
}
