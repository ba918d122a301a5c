import type { ReadComment, ThemeWord } from './readComment.js';

/** Words of the longest phrase. */
const maxWords = 3;

/** Some words that follow each other. */
export interface Phrase {
  /** Its words without case and accents, with spaces between: what makes two phrases the same. */
  key: string;
  start: number;
  end: number;
}

/** The phrases of a comment that could be a theme: they begin and end with words that say something. */
export function phrasesIn({ words }: ReadComment, isKnown: (word: string) => boolean = () => true): Phrase[] {
  const phrases: Phrase[] = [];
  words.forEach((first, from) => {
    let key = '';
    for (const [index, word] of words.slice(from, from + maxWords).entries()) {
      if ((index > 0 && !word.followsOn) || !isKnown(word.text)) return;
      key += index > 0 ? ` ${word.text}` : word.text;
      if (isPhrase(first, word)) phrases.push({ key, start: first.start, end: word.end });
    }
  });
  return phrases;
}

function isPhrase(first: ThemeWord, last: ThemeWord): boolean {
  return first.role !== 'joining' && last.role === 'saying';
}

/** The phrases inside a phrase that are shorter than it. */
export function partsOf(key: string): string[] {
  const words = key.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((_, more) => {
      const part = words.slice(from, from + more + 1);
      return part.length < words.length ? [part.join(' ')] : [];
    }),
  );
}
