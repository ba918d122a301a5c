import type { AuthoredDocument, AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { same } from './sameValues.js';

/** Changes one survey of a document; everything else stays the same object. */
export function editSurvey(
  document: AuthoredDocument,
  survey: string,
  change: (before: AuthoredSurvey) => AuthoredSurvey,
): AuthoredDocument {
  const surveys = document.surveys ?? [];
  return { ...document, surveys: surveys.map((one) => (one.id === survey ? change(one) : one)) };
}

export function editQuestion(
  survey: AuthoredSurvey,
  question: string,
  change: (before: AuthoredQuestion) => AuthoredQuestion,
): AuthoredSurvey {
  return {
    ...survey,
    questions: survey.questions.map((one) => (one.id === question ? change(one) : one)),
  };
}

/** Sets a text that may be left out: an empty one is not written. */
export function withOptional<T extends object, K extends keyof T & string>(of: T, key: K, text: string): T {
  const { [key]: _, ...rest } = of;
  return (text === '' ? rest : { ...of, [key]: text }) as T; // only an optional key is passed
}

/** Words at the ends of a scale, of an expectation at its middle too. */
export interface Labels {
  low: string;
  middle?: string;
  high: string;
}

/** Sets the words at one end of a scale; the others keep what they show. All back to usual: not written. */
export function withLabel(
  question: AuthoredQuestion,
  to: { end: keyof Labels; text: string; usual: Labels },
): AuthoredQuestion {
  const { labels: before, ...rest } = question as AuthoredQuestion & { labels?: Labels }; // as the types that have any
  const labels = { ...to.usual, ...before, [to.end]: to.text };
  const isUsual = same(labels, to.usual);
  return (isUsual ? rest : { ...question, labels }) as AuthoredQuestion; // it has a middle exactly where usual has one
}

/** Sets the words of one step of a matrix; the others keep what they show. All back to usual: not written. */
export function withStep(
  question: AuthoredQuestion,
  to: { at: number; text: string; steps: readonly string[]; usual: readonly string[] | undefined },
): AuthoredQuestion {
  if (question.type !== 'matrix') return question;
  const steps = to.steps.map((words, at) => (at === to.at ? to.text : words));
  const { steps: _, ...rest } = question;
  return same(steps, to.usual) ? rest : { ...question, steps };
}

/** Sets the text of one option or row. */
export function withPartText(question: AuthoredQuestion, id: string, text: string): AuthoredQuestion {
  const changed = <T extends { id: string; text: string }>(parts: T[]) =>
    parts.map((part) => (part.id === id ? { ...part, text } : part));
  switch (question.type) {
    case 'choice':
    case 'choices':
      return { ...question, options: changed(question.options) };
    case 'matrix':
      return { ...question, rows: changed(question.rows) };
    default:
      return question;
  }
}

/** The status that the one button of a survey leads to. */
export function switched(status: AuthoredSurvey['status']): 'live' | 'paused' {
  return status === 'live' ? 'paused' : 'live';
}
