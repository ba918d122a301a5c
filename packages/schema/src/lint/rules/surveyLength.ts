import { longestPath } from '../flow.js';
import type { Rule } from '../rule.js';

/** What people will do for nothing in the middle of something else. */
const usualQuestions = 3;
const mostQuestions = 4;

export const surveyLength: Rule = {
  id: 'survey/too-long',
  severity: 'info',
  about: 'survey',
  reason: 'Every further question loses some of those who have begun, and the patient ones are not typical.',
  advice: `Ask at most ${usualQuestions} on any way through; more than ${mostQuestions} is a warning.`,
  check: ({ survey, path }) => {
    const length = longestPath(survey);
    if (length <= usualQuestions) return [];
    const message = {
      en: `asks up to ${length} questions in a row; ask at most ${usualQuestions}`,
      de: `stellt bis zu ${length} Fragen hintereinander; höchstens ${usualQuestions} stellen`,
    };
    const severity = length > mostQuestions ? ('warning' as const) : ('info' as const);
    return [{ path: `${path}.questions`, message, severity }];
  },
};
