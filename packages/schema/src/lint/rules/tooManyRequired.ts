import type { Rule } from '../rule.js';

const mostRequired = 2;

export const tooManyRequired: Rule = {
  id: 'survey/too-many-required',
  severity: 'warning',
  about: 'survey',
  reason: 'Whoever may not skip a question leaves, or answers anything.',
  advice: 'Require the one answer that the survey is for.',
  check: ({ survey, path }) => {
    const required = survey.questions.flatMap(({ required }, index) => (required ? [index] : []));
    if (required.length <= mostRequired) return [];
    const edits = required
      .slice(1)
      .map((index) => ({ path: `${path}.questions[${index}].required`, value: false }));
    const fix = { description: { en: 'Require only the first', de: 'Nur die erste verlangen' }, edits };
    const message = {
      en: `requires ${required.length} answers; require the one that the survey is for`,
      de: `verlangt ${required.length} Antworten; die eine verlangen, um die es geht`,
    };
    return [{ path: `${path}.questions`, message, fix }];
  },
};
