import { list } from '../format.js';
import type { Words } from '../language.js';
import type { LanguagesStrings } from './languagesStrings.js';

export const languagesGerman: Words<LanguagesStrings> = {
  title: 'Sprachen',
  lead: (written) => `Geschrieben auf ${written}. Was fehlt, wird so gefragt, wie es geschrieben ist.`,
  none: 'Noch keine andere Sprache.',
  wanted: (names) => `Das Projekt wünscht auch ${list(names)}.`,
  tag: 'Sprache',
  add: 'Sprache hinzufügen',
  missing: (n) => `${n} fehlen`,
  missingIn: (language) => `${language} (fehlt)`,
  remove: (language) => `${language} entfernen`,
  removeQuestion: (language) =>
    `Alle Worte auf ${language} entfernen? Besucher lesen dann die geschriebene Sprache.`,
  ofVariant: 'Worte von',
  asWritten: 'Der Umfrage, wie sie geschrieben ist',
  variant: (id) => `Variante ${id}`,
};
