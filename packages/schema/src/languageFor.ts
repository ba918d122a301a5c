/** The languages that Cairn's own words are in, as BCP 47 tags; `pt` is European. */
export const languageTags = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pt-BR',
  'nl',
  'pl',
  'cs',
  'sv',
  'da',
  'nb',
  'fi',
  'tr',
  'el',
  'ru',
  'uk',
  'ro',
  'hu',
  'ar',
  'he',
  'fa',
  'hi',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'id',
  'vi',
] as const; // so that a table with a language missing does not compile

export type LanguageTag = (typeof languageTags)[number];

/** Where the language before the first hyphen does not say it all, in the order of trial. */
const exceptions: readonly [locale: RegExp, tag: LanguageTag][] = [
  [/^zh\b.*-hant\b|^zh\b(?!.*-hans\b).*-(tw|hk|mo)\b/i, 'zh-Hant'],
  [/^zh\b/i, 'zh-Hans'],
  [/^pt-(.+-)?br\b/i, 'pt-BR'],
  [/^(no|nn)\b/i, 'nb'],
  // Java and old browsers still say Hebrew and Indonesian this way.
  [/^iw\b/i, 'he'],
  [/^in\b/i, 'id'],
];

/** The language to speak in for a BCP 47 locale, in any case and also with underscores; English for any other. */
export function languageFor(locale: string): LanguageTag {
  const wanted = locale.replace(/_/g, '-');
  const base = wanted.split('-')[0]?.toLowerCase();
  return (
    exceptions.find(([pattern]) => pattern.test(wanted))?.[1] ??
    languageTags.find((tag) => tag === base) ??
    'en'
  );
}
