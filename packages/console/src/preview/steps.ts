import { type Facts, holds, pathOf } from '@cairn/engine';
import type { AnswerValue, ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import { answersTo } from './answersTo.js';
import type { Progress } from './frameMessages.js';

/** One question in the list beside the preview, or with `undefined` the thanks. */
export interface Step {
  question: ManifestQuestion | undefined;
  /** `now` is asked, `off` is not on the way that was taken. */
  is: 'answered' | 'now' | 'ahead' | 'off';
  value: AnswerValue | undefined;
  /** What to answer to get there; undefined when nothing leads there. */
  answers: Progress['answers'] | undefined;
}

/** The steps of a survey as they stand, after what was answered. */
export function stepsOf(survey: ManifestSurvey, given: Progress['answers'], facts: Facts): Step[] {
  const path = pathOf({ survey, answers: given, facts, holds });
  const now = path.find(({ id }) => given[id] === undefined);
  const passed = path.filter((question) => question !== now);
  return [...survey.questions, undefined].map((question) => {
    const answers = answersTo(survey, question?.id, { given, facts });
    const isPassed = question !== undefined && passed.includes(question);
    // What was answered is taken back only where nothing else leads there.
    const isAhead = passed.every(({ id }) => answers?.[id] === given[id]);
    const is = question === now ? 'now' : isPassed ? 'answered' : isAhead ? 'ahead' : 'off';
    return { question, is, value: isPassed ? given[question.id] : undefined, answers };
  });
}
