import { type Facts, holds, pathOf } from '@cairn/engine';
import type { AnswerValue, ManifestSurvey } from '@cairn/schema/wire';
import { fits } from './fits.js';
import type { Progress } from './frameMessages.js';

/** What stays of what was said when the survey has changed underneath: answers that still fit their question. */
export function keptProgress(survey: ManifestSurvey, { answers, typed }: Progress): Progress {
  const kept: Record<string, AnswerValue> = {};
  for (const question of survey.questions) {
    const value = answers[question.id];
    const isKept = value !== undefined && (question.kind === 'statement' || fits(question, value));
    if (isKept) kept[question.id] = value;
  }
  const next = nextOf(survey, kept, {});
  return {
    answers: kept,
    ...(typed !== undefined && next && fits(next, typed) && { typed }),
  };
}

/** The question whose turn it is; undefined after the last. */
export function nextOf(survey: ManifestSurvey, answers: Progress['answers'], facts: Facts) {
  return pathOf({ survey, answers, facts, holds }).find(({ id }) => answers[id] === undefined);
}
