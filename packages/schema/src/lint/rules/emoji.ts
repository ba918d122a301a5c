import { askedText } from '../asked.js';
import type { Rule } from '../rule.js';

/** Pictures, their modifiers and joiners; not digits, © or ™, which Unicode also counts as emoji. */
const emojis =
  /(?:(?![©®™])\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{200D}]*|[\u{1F1E6}-\u{1F1FF}])+/gu;

export const emoji: Rule = {
  id: 'wording/emoji',
  severity: 'info',
  about: 'question',
  reason: 'An emoji sets a mood before the visitor has one, and a screen reader reads out its name.',
  advice: 'Leave it out; faces belong on the scale.',
  check: (asked) =>
    askedText(asked).flatMap(({ path, text }) => {
      if (text.search(emojis) < 0) return [];
      const value = text
        .replace(emojis, '')
        .replace(/\s{2,}/g, ' ')
        .replace(/\s+(?=[?.!,])/g, '')
        .trim();
      const fix = {
        description: { en: 'Leave the emoji out', de: 'Emoji weglassen' },
        edits: [{ path, value }],
      };
      return [
        {
          path,
          message: { en: 'holds an emoji; leave it out', de: 'enthält ein Emoji; weglassen' },
          ...(value && { fix }),
        },
      ];
    }),
};
