import { type LanguageTag, languageFor } from '../languageFor.js';
import { ar } from './ar.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { hu } from './hu.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ptBR } from './ptBR.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { endsFrom, type ScaleLabels, stepsFrom } from './wordings.js';
import { zhHans } from './zhHans.js';
import { zhHant } from './zhHant.js';

const tables: Record<LanguageTag, ScaleLabels> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  'pt-BR': ptBR,
  nl,
  pl,
  cs,
  sv,
  da,
  nb,
  fi,
  tr,
  el,
  ru,
  uk,
  ro,
  hu,
  ar,
  he,
  fa,
  hi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ja,
  ko,
  id,
  vi,
};

/** The words at the ends of a scale, in the language nearest to a BCP 47 locale. */
export function endLabelsIn(scaleName: string, locale: string): { low: string; high: string } {
  return endsFrom(tables[languageFor(locale)], scaleName);
}

/** The words of every step, where the steps have names, in the language nearest to a BCP 47 locale. */
export function stepNamesIn(scaleName: string, locale: string): string[] | undefined {
  return stepsFrom(tables[languageFor(locale)], scaleName);
}
