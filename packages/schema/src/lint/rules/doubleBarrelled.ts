import { askedTexts } from '../asked.js';
import type { Rule } from '../rule.js';
import { oneThing, twoThings } from '../words/doubleBarrelled.js';
import { plain } from '../words.js';

export const doubleBarrelled: Rule = {
  id: 'wording/double-barrelled',
  severity: 'warning',
  about: 'question',
  reason: 'One answer to two questions cannot be told apart, so nobody knows which of the two it is about.',
  advice: 'Ask for one thing; put the other into a question or a matrix row of its own.',
  check: (asked) =>
    askedTexts(asked).flatMap(({ path, text }) => {
      const found = joinedIn(text, asked.language);
      return found
        ? [
            {
              path,
              message: {
                en: `asks for two things at once, "${found}"; ask for one of them`,
                de: `fragt nach zwei Dingen zugleich, „${found}“; nach einem davon fragen`,
              },
            },
          ]
        : [];
    }),
};

function joinedIn(text: string, language: string): string | undefined {
  const harmless = oneThing[language];
  const rest = harmless ? plain(text).replace(harmless, '…') : text;
  for (const pattern of twoThings[language] ?? []) {
    const found = pattern.exec(rest)?.[0];
    if (found && !isName(found)) return found;
  }
  return undefined;
}

/** "Bed & Breakfast", "Service and Support": capitals on both sides of an English pair make it a name. */
function isName(found: string): boolean {
  const outer = found.split(/\s+/);
  const isEnglish = /\b(?:and|or)\b|&/.test(found);
  return isEnglish && [outer[0], outer.at(-1)].every((word) => /^\p{Lu}/u.test(word ?? ''));
}
