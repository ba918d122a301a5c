/** The languages in which figures are told. */
export const sentenceLanguages = ['en', 'de'] as const;
export type SentenceLanguage = (typeof sentenceLanguages)[number];
