import { list } from '../format.js';
import { inLanguage } from '../language.js';
import { languagesGerman } from './languagesStrings.de.js';

/** The words of a survey in other languages. */
const english = {
  title: 'Languages',
  lead: (written: string) => `Written in ${written}. A text that is missing is asked as it was written.`,
  none: 'No other language yet.',
  wanted: (names: readonly string[]) => `The project also wants ${list(names)}.`,
  tag: 'Language',
  add: 'Add the language',
  missing: (n: number) => `${n} missing`,
  missingIn: (language: string) => `${language} (missing)`,
  remove: (language: string) => `Remove ${language}`,
  removeQuestion: (language: string) =>
    `Remove every word in ${language}? Visitors then read the written language.`,
  ofVariant: 'Words of',
  asWritten: 'The survey as written',
  variant: (id: string) => `Variant ${id}`,
};

export type LanguagesStrings = typeof english;
export const languagesStrings = inLanguage(english, languagesGerman);
