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
  const nowAt = now ? survey.questions.indexOf(now) : survey.questions.length;
  return [...survey.questions, undefined].map((question, at) => {
    const isOn = !question || path.includes(question);
    const is = question === now ? 'now' : at > nowAt ? 'ahead' : isOn ? 'answered' : 'off';
    return {
      question,
      is,
      value: question && isOn ? given[question.id] : undefined,
      answers: answersTo(survey, question?.id, { given, facts }),
    };
  });
}
