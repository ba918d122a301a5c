import type { AuthoredSurvey } from '../api/types.js';

/** Places of the document that the survey's screen has a field for, so a finding there is shown beside it. */
export function shownPaths(survey: AuthoredSurvey, path: string): ReadonlySet<string> {
  const ofQuestions = survey.questions.flatMap((question, at) => {
    const here = `${path}.questions[${at}]`;
    const ends =
      question.type === 'text' ? [`${here}.placeholder`] : [`${here}.labels.low`, `${here}.labels.high`];
    return [`${here}.text`, ...ends];
  });
  return new Set([`${path}.name`, `${path}.thanks`, ...ofQuestions]);
}
