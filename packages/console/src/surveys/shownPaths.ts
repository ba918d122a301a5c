import type { AuthoredSurvey } from '../api/types.js';
import { wordFields } from './wordFields.js';

/** Places of the document that the survey's screen has a field for, so a finding there is shown beside it. */
export function shownPaths(survey: AuthoredSurvey, path: string): ReadonlySet<string> {
  const ofQuestions = survey.questions.flatMap((question, at) => {
    const here = `${path}.questions[${at}]`;
    return [`${here}.text`, ...wordFields(question).map((field) => `${here}.${field.path}`)];
  });
  return new Set([`${path}.name`, `${path}.thanks`, ...ofQuestions]);
}
