import type { Rule } from '../rule.js';

const dayMs = 86_400_000;
const freshDays = 180;

export const stale: Rule = {
  id: 'survey/stale',
  severity: 'info',
  about: 'survey',
  reason: 'Products change and questions stay, until they ask about what no longer exists.',
  advice: `Read the wording again every ${freshDays} days and set "reviewedAt" to the day you did.`,
  check: ({ survey, path, now }) => {
    if (now === undefined || survey.reviewedAt === undefined) return [];
    const days = Math.floor((now - Date.parse(survey.reviewedAt)) / dayMs);
    if (days <= freshDays) return [];
    const message = {
      en: `was last reviewed ${days} days ago; read it again and set "reviewedAt" to today`,
      de: `wurde zuletzt vor ${days} Tagen durchgesehen; neu lesen und „reviewedAt“ auf heute setzen`,
    };
    return [{ path: `${path}.reviewedAt`, message }];
  },
};
