import type { Condition, Value } from '@cairn/schema';
import type { AuthoredQuestion, AuthoredSurvey } from '../api/types.js';
import { strings } from '../strings.js';

const say = strings.editor;

/** What follows a question, one clause for each rule; the last rule that always holds reads as "otherwise". */
export function logicText(question: AuthoredQuestion, survey: AuthoredSurvey): string[] {
  const steps = question.logic ?? [];
  return steps.map((step) => {
    const then = thenText(step.go, survey);
    // A schema that contains itself has no input type; the collector has checked that this is a condition.
    if (step.when) return say.when(whenText(step.when as Condition, question), then);
    return steps.length > 1 ? say.otherwise(then) : say.always(then);
  });
}

function thenText(go: string, survey: AuthoredSurvey): string {
  if (go === 'end') return say.endsHere;
  return say.goesTo(survey.questions.find(({ id }) => id === go)?.text ?? go);
}

function whenText(when: Condition, own: AuthoredQuestion): string {
  const is = say.scoreIs;
  const named = (value: Value) => valueText(value, own);
  if (when.answer !== own.id) return is.else;
  if (when.atMost !== undefined) return is.atMost(when.atMost);
  if (when.atLeast !== undefined) return is.atLeast(when.atLeast);
  if (when.is !== undefined) return is.is(named(when.is));
  if (when.not !== undefined) return is.not(named(when.not));
  if (when.between !== undefined) return is.between(...when.between);
  const contained = when.includes ?? when.contains;
  if (contained !== undefined) return is.includes(named(contained));
  if (when.answered) return is.answered;
  return when.skipped ? is.skipped : is.else;
}

/** An option by its text, whatever else as it is written. */
function valueText(value: Value, question: AuthoredQuestion): string {
  const options = question.type === 'choice' || question.type === 'choices' ? question.options : [];
  return options.find(({ id }) => id === value)?.text ?? String(value);
}
