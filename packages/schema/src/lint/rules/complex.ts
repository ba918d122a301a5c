import { askedText } from '../asked.js';
import type { Rule } from '../rule.js';
import { wordsOf } from '../words.js';

/** Letters a word, above which a sentence reads like an official letter; German joins its words. */
const mostLetters: Record<string, number> = { en: 6.4, de: 8 };
/** Of fewer words, one long one says nothing about the sentence. */
const fewestWords = 5;

export const complex: Rule = {
  id: 'wording/complex',
  severity: 'info',
  about: 'question',
  reason: 'Long words slow reading down, most of all for those who read in a second language.',
  advice: 'Use short everyday words and verbs instead of nouns.',
  check: (asked) =>
    askedText(asked).flatMap(({ path, text }) => {
      const words = wordsOf(text).flatMap((word) => word.split(/[-./]/));
      const most = mostLetters[asked.language];
      const letters = words.reduce((sum, word) => sum + word.length, 0) / words.length;
      if (most === undefined || words.length < fewestWords || letters <= most) return [];
      return [
        {
          path,
          message: {
            en: `its words have ${letters.toFixed(1)} letters on average; use shorter ones`,
            de: `die Wörter haben im Schnitt ${letters.toFixed(1).replace('.', ',')} Buchstaben; kürzere nehmen`,
          },
        },
      ];
    }),
};
