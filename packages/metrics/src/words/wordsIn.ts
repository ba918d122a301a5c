import { foldedWord } from './foldedWord.js';

/** A word and where it stands. */
export interface Word {
  /** Without case and accents. */
  text: string;
  /** In UTF-16 units, as strings are cut. */
  start: number;
  end: number;
}

/** A letter of a script that puts no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const unspaced = String.raw`(?=[\p{L}\p{N}])[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;

const wordPattern = new RegExp(
  String.raw`${unspaced}\p{M}*|[\p{L}\p{N}](?:(?!${unspaced})[\p{L}\p{N}\p{M}])*`,
  'gu',
);

const unspacedPattern = new RegExp(unspaced, 'u');

/**
 * The words of a text as a search sees them. Where a script puts no spaces between words each letter is one: a search for
 * letters that follow each other then finds them wherever they stand, and needs no dictionary that could change.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = foldedWord(match[0]);
    if (word) words.push({ text: word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** True for a letter of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  // No such letter comes before the Thai ones.
  return text > '\u0e00' && unspacedPattern.test(text);
}
