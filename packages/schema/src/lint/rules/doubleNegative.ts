import { askedTexts } from '../asked.js';
import type { Rule } from '../rule.js';
import { isDoublyNegative } from '../words/negative.js';
import { sentencesOf } from '../words.js';

export const doubleNegative: Rule = {
  id: 'wording/double-negative',
  severity: 'warning',
  about: 'question',
  reason: 'Two negations in one sentence are read as one or as none, and the answers turn around.',
  advice: 'Say it positively: "easy" instead of "not difficult".',
  check: (asked) =>
    askedTexts(asked).flatMap(({ path, text }) =>
      sentencesOf(text).some((sentence) => isDoublyNegative(sentence, asked.language))
        ? [
            {
              path,
              message: { en: 'negates twice; say it positively', de: 'verneint doppelt; positiv sagen' },
            },
          ]
        : [],
    ),
};
