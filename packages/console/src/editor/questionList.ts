import { freeId } from '@cairn/schema/wire';
import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import type { FreshWords } from './freshWords.js';
import { namesQuestion } from './namesQuestion.js';
import { newQuestion, type QuestionType } from './newQuestion.js';

interface Added {
  type: QuestionType;
  words: FreshWords;
  /** Ids that belong to something else. */
  taken: readonly string[];
}

/** Adds a question at the end. */
export function withQuestion(survey: AuthoredSurvey, { type, words, taken }: Added): AuthoredSurvey {
  const id = freeId(type, { taken, fallback: 'question' });
  return { ...survey, questions: [...survey.questions, newQuestion(type, id, words)] };
}

/** Takes a question out, with everything in the survey that names it: a rule that leads nowhere would be refused. */
export function withoutQuestion(survey: AuthoredSurvey, id: string): AuthoredSurvey {
  const { followUp, locales, variants } = survey;
  const stays = survey.questions.filter((one) => one.id !== id).map((one) => withoutStepsTo(one, id));
  return {
    ...survey,
    questions: stays,
    ...(followUp && {
      followUp: followUp.filter((rule) => !('question' in rule) || !isAbout(rule.question, id)),
    }),
    ...(locales && { locales: mapped(locales, (words) => withoutEntry(words, id)) }),
    ...(variants && {
      variants: variants.map((variant) => ({
        ...withoutEntry(variant, id),
        ...(variant.locales && { locales: mapped(variant.locales, (words) => withoutEntry(words, id)) }),
      })),
    }),
  };
}

/** Moves a question to another place of the list. */
export function movedQuestion(survey: AuthoredSurvey, id: string, to: number): AuthoredSurvey {
  const question = survey.questions.find((one) => one.id === id);
  if (!question || to < 0 || to >= survey.questions.length) return survey;
  const others = survey.questions.filter((one) => one !== question);
  return { ...survey, questions: [...others.slice(0, to), question, ...others.slice(to)] };
}

function withoutStepsTo(question: AuthoredQuestion, id: string): AuthoredQuestion {
  if (!question.logic) return question;
  const logic = question.logic.filter(({ go, when }) => go !== id && !namesQuestion(when, id));
  if (logic.length) return { ...question, logic };
  const { logic: _, ...rest } = question;
  return rest;
}

function isAbout(path: string | undefined, id: string): boolean {
  return path === id || path?.startsWith(`${id}/`) === true;
}

function withoutEntry<T extends { questions?: Record<string, unknown> | undefined }>(of: T, id: string): T {
  if (!of.questions || !(id in of.questions)) return of;
  const { [id]: _, ...questions } = of.questions;
  return { ...of, questions };
}

function mapped<T>(of: Record<string, T>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, change(one)]));
}
