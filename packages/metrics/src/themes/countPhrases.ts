import { phrasesIn } from './phrasesIn.js';
import type { CommentSide, ReadComment } from './readComment.js';

export type BySide = Record<CommentSide, number>;

export interface PhraseCounts {
  /** Responses with words. */
  responses: BySide;
  /** Of these, those that hold a phrase, by its key. */
  phrases: Map<string, BySide>;
}

/**
 * Counts in how many responses each phrase is. Nearly all phrases are in one only: those, and all with a word that too few
 * use, are dropped before anything is kept of them.
 */
export function countPhrases(comments: readonly ReadComment[], atLeast: number): PhraseCounts {
  const responses = byResponse(comments);
  const words = frequent(responses, (comment) => comment.words.map(({ text }) => text));
  const phrasesOf = (comment: ReadComment) =>
    phrasesIn(comment, (word) => words.has(word)).map(({ key }) => key);
  const phrases = frequent(responses, phrasesOf);
  return { responses: sidesOf(responses), phrases: sidesOfEach(phrases) };

  function frequent(of: readonly ReadComment[][], partsOf: (comment: ReadComment) => string[]): Set<string> {
    const totals = new Map<string, number>();
    for (const response of of) {
      for (const part of distinct(response, partsOf)) totals.set(part, (totals.get(part) ?? 0) + 1);
    }
    return new Set([...totals].flatMap(([part, n]) => (n >= atLeast ? [part] : [])));
  }

  function sidesOfEach(keys: ReadonlySet<string>): Map<string, BySide> {
    const held = new Map([...keys].map((key) => [key, noSide()]));
    for (const response of responses) {
      const side = response[0]?.side ?? 'none';
      for (const key of distinct(response, phrasesOf)) {
        const sides = held.get(key);
        if (sides) sides[side] += 1;
      }
    }
    return held;
  }
}

function distinct(
  response: readonly ReadComment[],
  partsOf: (comment: ReadComment) => string[],
): Set<string> {
  return new Set(response.flatMap(partsOf));
}

function byResponse(comments: readonly ReadComment[]): ReadComment[][] {
  const responses = new Map<string, ReadComment[]>();
  for (const comment of comments) {
    const before = responses.get(comment.prompt);
    if (before) before.push(comment);
    else responses.set(comment.prompt, [comment]);
  }
  return [...responses.values()];
}

function sidesOf(responses: readonly ReadComment[][]): BySide {
  const sides = noSide();
  for (const [first] of responses) if (first) sides[first.side] += 1;
  return sides;
}

function noSide(): BySide {
  return { good: 0, neutral: 0, bad: 0, none: 0 };
}
