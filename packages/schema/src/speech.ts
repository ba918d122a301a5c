/** The languages in which Cairn speaks to those who author a document. */
export const authorLanguages = ['en', 'de'] as const;
export type AuthorLanguage = (typeof authorLanguages)[number];

/** One sentence in each of them. */
export type Said = Readonly<Record<AuthorLanguage, string>>;
