import type { Condition } from '@cairn/schema';
import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { strings } from '../strings.js';

const say = strings.editor;

/** What follows a question, one clause for each rule; the last rule that always holds reads as "otherwise". */
export function logicText(question: AuthoredQuestion, survey: AuthoredSurvey): string[] {
  const steps = question.logic ?? [];
  return steps.map((step) => {
    const then = thenText(step.go, survey);
    // A schema that contains itself has no input type; the collector has checked that this is a condition.
    if (step.when) return say.when(whenText(step.when as Condition, question.id), then);
    return steps.length > 1 ? say.otherwise(then) : say.always(then);
  });
}

function thenText(go: string, survey: AuthoredSurvey): string {
  if (go === 'end') return say.endsHere;
  return say.goesTo(survey.questions.find(({ id }) => id === go)?.text ?? go);
}

function whenText(when: Condition, own: string): string {
  const is = say.scoreIs;
  if (when.answer !== own) return is.else;
  if (when.atMost !== undefined) return is.atMost(when.atMost);
  if (when.atLeast !== undefined) return is.atLeast(when.atLeast);
  if (when.is !== undefined) return is.is(String(when.is));
  if (when.not !== undefined) return is.not(String(when.not));
  if (when.between !== undefined) return is.between(...when.between);
  if (when.includes !== undefined) return is.includes(when.includes);
  if (when.answered) return is.answered;
  return when.skipped ? is.skipped : is.else;
}
