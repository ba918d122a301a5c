import { longestFrom, pathOf, type Way } from '@cairn/engine';
import type { Answer, AnswerValue, ManifestQuestion } from '@cairn/schema/wire';

/** One conversation: what was said so far decides what is asked next. Pure; every step gives a new one. */
export type Talk = Way;

/** The question whose turn it is, or undefined when all that had to be asked was asked. */
export function questionIn(talk: Talk): ManifestQuestion | undefined {
  return pathOf(talk).find(({ id }) => talk.answers[id] === undefined);
}

/** Answers a question, or answers it anew; null passes it over. */
export function reply(talk: Talk, question: ManifestQuestion, value: AnswerValue): Talk {
  return {
    ...talk,
    answers: { ...talk.answers, [question.id]: typeof value === 'string' ? value.trim() : value },
  };
}

/** The answers that belong to the way that was taken, in its order; a branch that was left does not count. */
export function given(talk: Talk): Answer[] {
  return pathOf(talk).flatMap(({ id, kind }) => {
    const value = talk.answers[id];
    return value === undefined || kind === 'statement' ? [] : [{ question: id, value }];
  });
}

/** Takes the last answer back; unchanged at the first question. */
export function stepBack(talk: Talk): {
  talk: Talk;
  question: ManifestQuestion | undefined;
  value: AnswerValue | undefined;
} {
  const passed = pathOf(talk).filter(({ id }) => talk.answers[id] !== undefined);
  const last = passed.pop();
  if (!last) return { talk, question: talk.survey.questions[0], value: undefined };
  const { [last.id]: value, ...answers } = talk.answers;
  return { talk: { ...talk, answers }, question: last, value: value ?? undefined };
}

/** Which question of how many this is; the second number is the most that can come. */
export function progress(talk: Talk, question: ManifestQuestion): { at: number; of: number } {
  const before = Math.max(pathOf(talk).indexOf(question), 0);
  return { at: before + 1, of: before + longestFrom(talk.survey, question) };
}
