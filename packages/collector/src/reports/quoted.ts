import type { SentenceLanguage } from '@cairn/metrics';

/** Tells the words of a question from those of the sentence that it stands in. */
export function quoted(words: string, language: SentenceLanguage): string {
  return language === 'de' ? `„${words}“` : `"${words}"`;
}
