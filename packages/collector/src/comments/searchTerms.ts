import { wordsIn } from '@cairn/metrics';

/** Words that must follow each other; the last may be the beginning of a word. */
export interface SearchTerm {
  words: string[];
  isPrefix: boolean;
}

/** Terms that are looked for at once; what is written beyond is too long to be a search. */
const maxTerms = 20;

/**
 * What somebody wrote into a search field: words that must all occur, `"words that follow each other"`, and `begin*`.
 * All else is what it looks like; nothing written here reaches the database's own language of searching.
 */
export function searchTerms(written: string): SearchTerm[] {
  return [...written.matchAll(/"([^"]*)"?(\*?)|([^\s"]+)/g)]
    .map(([, phrase, star, word = '']) =>
      phrase === undefined ? termOf(word, word.endsWith('*')) : termOf(phrase, star === '*'),
    )
    .filter(({ words }) => words.length > 0)
    .slice(0, maxTerms);
}

function termOf(written: string, isPrefix: boolean): SearchTerm {
  return { words: wordsIn(written).map(({ text }) => text), isPrefix };
}
