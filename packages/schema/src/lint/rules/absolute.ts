import { askedTexts } from '../asked.js';
import type { Rule } from '../rule.js';
import { absolutes } from '../words/absolutes.js';
import { plain } from '../words.js';

export const absolute: Rule = {
  id: 'wording/absolute',
  severity: 'warning',
  about: 'question',
  reason: 'Words without exception, such as "always", push honest people towards no.',
  advice: 'Ask how often, how much or how well, or leave the word out.',
  check: (asked) =>
    askedTexts(asked).flatMap(({ path, text }) => {
      const found = absolutes[asked.language]?.exec(plain(text))?.[0];
      return found
        ? [
            {
              path,
              message: {
                en: `"${found}" allows no exception; ask how often, or leave it out`,
                de: `„${found}“ lässt keine Ausnahme zu; fragen, wie oft, oder weglassen`,
              },
            },
          ]
        : [];
    }),
};
