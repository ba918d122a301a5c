import { withFallbacks } from '../withFallbacks.js';

/** The words of a text as they are read: a placeholder counts as its fallback. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+(?:[’'\-./][\p{L}\p{N}]+)*%?/gu) ?? [];
}

/** The text with fallbacks in place of its placeholders, and with straight quotes. */
export function plain(text: string): string {
  return withFallbacks(text).replace(/[’‘]/g, "'");
}

/** The sentences of a text, each with the mark that ends it. */
export function sentencesOf(text: string): string[] {
  return plain(text)
    .split(/(?<=[.?!…])\s+/)
    .filter((sentence) => wordsOf(sentence).length);
}

/** A pattern that finds any of these words or phrases as whole words, whatever their case. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
