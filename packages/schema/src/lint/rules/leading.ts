import type { Said } from '../../speech.js';
import { askedTexts } from '../asked.js';
import type { Asked, Raised, Rule } from '../rule.js';
import { leadingPhrases, loadedWords } from '../words/leading.js';
import { plain } from '../words.js';

export const leading: Rule = {
  id: 'wording/leading',
  severity: 'warning',
  about: 'question',
  reason: 'A question that suggests its answer measures the question and not the experience.',
  advice:
    'Ask neutrally: leave praise, blame and expected answers out, so that either end is as easy to choose.',
  check: (asked) => askedTexts(asked).flatMap((one) => loaded(one, asked) ?? phrased(one, asked) ?? []),
};

type At = { path: string; text: string };

function phrased({ path, text }: At, { language }: Asked): Raised | undefined {
  const found = leadingPhrases[language]?.find(([pattern]) => pattern.test(plain(text)));
  return found && { path, message: suggests(found[1]) };
}

function suggests(why: Said): Said {
  return {
    en: `suggests an answer: ${why.en}; ask neutrally`,
    de: `legt eine Antwort nahe: ${why.de}; neutral fragen`,
  };
}

function loaded({ path, text }: At, asked: Asked): Raised | undefined {
  const words = loadedWords[asked.language];
  const found = words?.exec(text)?.[0];
  if (!words || !found) return undefined;
  const neutral = without(text, words);
  const isClean = !phrased({ path, text: neutral }, asked);
  return {
    path,
    message: {
      en: `"${found}" tells visitors what to answer; leave it out`,
      de: `„${found}“ sagt Besuchern, was sie antworten sollen; weglassen`,
    },
    ...(isClean && canBeCut(text, words) && fixOf(path, neutral, found)),
  };
}

/** After "how", "was" or "so" the word carries the sentence; only before a noun can it go. */
function canBeCut(text: string, words: RegExp): boolean {
  const before = text.slice(0, words.exec(text)?.index).trimEnd();
  const after = text.slice(before.length).replace(words, '');
  return (
    /(?:^|\s)(?:our|the|this|your|unser\p{L}*|die|das|de[nrms])$/iu.test(before) && /^\s+\p{L}/u.test(after)
  );
}

function without(text: string, words: RegExp): string {
  return text
    .replace(new RegExp(words.source, 'giu'), '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

function fixOf(path: string, value: string, word: string): Pick<Raised, 'fix'> {
  return {
    fix: { description: { en: `Leave out "${word}"`, de: `„${word}“ weglassen` }, edits: [{ path, value }] },
  };
}
