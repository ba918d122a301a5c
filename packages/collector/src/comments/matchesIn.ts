import { type Word, wordsIn } from '@cairn/metrics';
import type { SearchTerm } from './searchTerms.js';

/** A part of a text that was looked for, in UTF-16 units, as strings are cut. */
export interface Match {
  start: number;
  end: number;
}

/** Where a text holds what is looked for, in order and apart; undefined when a term is missing. The index says the same. */
export function matchesIn(text: string, terms: readonly SearchTerm[]): Match[] | undefined {
  const words = wordsIn(text);
  const found: Match[] = [];
  for (const term of terms) {
    const places = placesOf(term, words);
    if (!places.length) return undefined;
    found.push(...places);
  }
  return joined(found);
}

function placesOf({ words: wanted, isPrefix }: SearchTerm, words: readonly Word[]): Match[] {
  const last = wanted.length - 1;
  return words.flatMap((first, from) => {
    const isHere = wanted.every((word, index) => {
      const text = words[from + index]?.text;
      return index === last && isPrefix ? text?.startsWith(word) : text === word;
    });
    return isHere ? [{ start: first.start, end: words[from + last]?.end ?? first.end }] : [];
  });
}

/** Overlapping ones as one. */
function joined(matches: readonly Match[]): Match[] {
  const apart: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    const before = apart.at(-1);
    if (before && match.start < before.end) before.end = Math.max(before.end, match.end);
    else apart.push({ ...match });
  }
  return apart;
}
