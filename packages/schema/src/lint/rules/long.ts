import { askedText } from '../asked.js';
import type { Rule } from '../rule.js';
import { wordsOf } from '../words.js';

/** One glance reads about a dozen words; beyond twenty, most people answer what they think was asked. */
const glanceWords = 12;
const mostWords = 20;

export const long: Rule = {
  id: 'wording/long',
  severity: 'info',
  about: 'question',
  reason: 'A long question is skimmed, and what is skimmed is answered by guess.',
  advice: `Say it in ${glanceWords} words or fewer; more than ${mostWords} is a warning.`,
  check: (asked) =>
    askedText(asked).flatMap(({ path, text }) => {
      const { length } = wordsOf(text);
      if (length <= glanceWords) return [];
      const message = {
        en: `has ${length} words; say it in ${glanceWords} or fewer`,
        de: `hat ${length} Wörter; mit höchstens ${glanceWords} sagen`,
      };
      return [{ path, message, ...(length > mostWords && { severity: 'warning' as const }) }];
    }),
};
