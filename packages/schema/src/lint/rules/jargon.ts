import { type AskedText, askedTexts } from '../asked.js';
import type { Raised, Rule } from '../rule.js';
import { jargonIn } from '../words/jargon.js';
import { anyOf } from '../words.js';

export const jargon: Rule = {
  id: 'wording/jargon',
  severity: 'warning',
  about: 'question',
  reason: 'Words of our trade are not the words of those who answer.',
  advice: 'Write the word that a customer would use.',
  check: (asked) =>
    askedTexts(asked).flatMap((at) => {
      const found = (jargonIn[asked.language] ?? []).find(([word]) => patternOf(word).test(at.text));
      return found ? [raisedFor(at, found)] : [];
    }),
};

/** Abbreviations only in capitals: "ui" and "roi" are words elsewhere. */
function patternOf(word: string): RegExp {
  const isAbbreviation = word.length <= 4 && /^\p{Lu}{2}/u.test(word);
  return isAbbreviation ? new RegExp(anyOf([word]).source, 'u') : anyOf([word]);
}

function raisedFor({ path, text }: AskedText, [word, plain]: readonly [string, string]): Raised {
  if (!plain)
    return {
      path,
      message: {
        en: `"${word}" is jargon; say it in the words of those who answer`,
        de: `„${word}“ ist Fachsprache; in den Worten derer sagen, die antworten`,
      },
    };
  const value = text.replace(patternOf(word), (found) => inCaseOf(found, plain));
  return {
    path,
    message: {
      en: `"${word}" is jargon; write "${plain}"`,
      de: `„${word}“ ist Fachsprache; „${plain}“ schreiben`,
    },
    fix: { description: { en: `Write "${plain}"`, de: `„${plain}“ schreiben` }, edits: [{ path, value }] },
  };
}

function inCaseOf(found: string, word: string): string {
  const isCapital = /^\p{Lu}/u.test(found);
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
