import type { Figure } from '../figure.js';
import { proportion } from '../proportion.js';
import { countPhrases, type PhraseCounts } from './countPhrases.js';
import { describePhrases } from './describePhrases.js';
import { type Held, logOdds } from './logOdds.js';
import { partsOf } from './phrasesIn.js';
import type { CommentSide, ReadComment } from './readComment.js';

/** What several people wrote in nearly the same words. */
export interface Theme {
  /** As it is written most often. */
  phrase: string;
  /** Responses of this side that hold it. */
  n: number;
  /** Percentage of the responses of this side that have words, with Wilson's interval. */
  share: Figure;
  /** The same on the side that it is held against; null where nobody wrote there. */
  against: (Held & { share: Figure }) | null;
  /** How much likelier it is here than there, in standard errors; 0 where there is nothing to hold it against. */
  strength: number;
  /** Some comments that hold it, in the order they were given. */
  examples: { prompt: string; question: string }[];
}

/** Themes by the side of the response's score, the most telling first. */
export interface Themes {
  /** Responses with words, by side. */
  n: Record<CommentSide, number>;
  themes: Record<CommentSide, Theme[]>;
}

/** A theme is of so many responses at least, or it might be somebody. */
export const minThemeResponses = 3;

const maxThemes = 20;

/** A longer phrase in so much of the responses of a shorter one says what the shorter one means. */
const absorbing = 0.6;

/** What each side is held against. */
const opposite: Record<CommentSide, readonly CommentSide[]> = {
  ...{ bad: ['good'], good: ['bad'], neutral: ['good', 'bad'], none: ['good', 'neutral', 'bad'] },
};

/**
 * What people write about when it went badly, and when it went well: phrases of up to three words, ranked by how much more
 * frequent they are on one side than on the other (`logOdds`), and by how frequent where there is no other side. A response counts
 * once, however often it says something. Case and accents make no difference.
 */
export function themesOf(comments: readonly ReadComment[]): Themes {
  const counts = countPhrases(comments, minThemeResponses);
  const themes = (side: CommentSide) => {
    const ranked = withoutRepeats(candidatesOf(counts, side)).slice(0, maxThemes);
    const described = describePhrases(comments, { side, keys: new Set(ranked.map(({ key }) => key)) });
    return ranked.flatMap(({ key, here, there, strength }) => {
      const words = described.get(key);
      const against = there.of ? { ...there, share: proportion(there.n, there.of) } : null;
      return words ? [{ ...words, n: here.n, share: proportion(here.n, here.of), against, strength }] : [];
    });
  };
  const [good, neutral, bad, none] = [themes('good'), themes('neutral'), themes('bad'), themes('none')];
  return { n: counts.responses, themes: { good, neutral, bad, none } };
}

interface Candidate {
  key: string;
  here: Held;
  there: Held;
  strength: number;
}

/** What enough responses hold, and no less often than the other side's do, strongest first. */
function candidatesOf({ responses, phrases }: PhraseCounts, side: CommentSide): Candidate[] {
  const sum = (of: Record<CommentSide, number>) =>
    opposite[side].reduce((total, other) => total + of[other], 0);
  const candidates: Candidate[] = [];
  for (const [key, n] of phrases) {
    if (n[side] < minThemeResponses) continue;
    const here = { n: n[side], of: responses[side] };
    const there = { n: sum(n), of: sum(responses) };
    const strength = rounded(logOdds(here, there));
    if (strength >= 0) candidates.push({ key, here, there, strength });
  }
  return candidates.sort(
    (a, b) => b.strength - a.strength || b.here.n - a.here.n || (a.key < b.key ? -1 : 1),
  );
}

/** To a thousandth, so that what is equal but for the last digit of a sum is equal. */
function rounded(strength: number): number {
  return Math.round(strength * 1000) / 1000 + 0;
}

/** Of a phrase and a part of it one: the longer where it is most of the part, or else the stronger. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const left = new Map(candidates.map((one) => [one.key, one]));
  for (const whole of [...candidates].sort((a, b) => b.key.split(' ').length - a.key.split(' ').length)) {
    for (const part of partsOf(whole.key).flatMap((key) => left.get(key) ?? [])) {
      if (!left.has(whole.key)) break;
      if (whole.here.n >= absorbing * part.here.n) left.delete(part.key);
      else if (whole.strength <= part.strength) left.delete(whole.key);
    }
  }
  return [...left.values()];
}
