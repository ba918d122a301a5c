import { languageOf } from '../asked.js';
import type { Rule } from '../rule.js';

export const missingLocale: Rule = {
  id: 'locale/missing',
  severity: 'warning',
  about: 'survey',
  reason: 'Visitors are asked in a language that they may not read.',
  advice: 'Add the words under "locales", or take the language out of the settings.',
  check: ({ survey, path, document: { settings } }) => {
    const spoken = [settings.locale, ...Object.keys(survey.locales)];
    return settings.locales
      .filter((tag) => !spoken.some((one) => one === tag || one === languageOf(tag)))
      .map((tag) => ({
        path: `${path}.locales`,
        message: {
          en: `"${tag}" is missing; add its words`,
          de: `„${tag}“ fehlt; die Worte dazu hinzufügen`,
        },
      }));
  },
};
