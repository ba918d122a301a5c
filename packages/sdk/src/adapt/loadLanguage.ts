import type { LanguageTag } from '../languages/languageOf.js';
import type { Language } from '../languages/Words.js';

/** Each language is a part of its own. */
const languages: Record<LanguageTag, () => Promise<Language>> = {
  ar: () => import('../languages/ar.js').then(({ ar }) => ar),
  cs: () => import('../languages/cs.js').then(({ cs }) => cs),
  da: () => import('../languages/da.js').then(({ da }) => da),
  de: () => import('../languages/de.js').then(({ de }) => de),
  el: () => import('../languages/el.js').then(({ el }) => el),
  en: () => import('../languages/en.js').then(({ en }) => en),
  es: () => import('../languages/es.js').then(({ es }) => es),
  fa: () => import('../languages/fa.js').then(({ fa }) => fa),
  fi: () => import('../languages/fi.js').then(({ fi }) => fi),
  fr: () => import('../languages/fr.js').then(({ fr }) => fr),
  he: () => import('../languages/he.js').then(({ he }) => he),
  hi: () => import('../languages/hi.js').then(({ hi }) => hi),
  hu: () => import('../languages/hu.js').then(({ hu }) => hu),
  id: () => import('../languages/id.js').then(({ id }) => id),
  it: () => import('../languages/it.js').then(({ it }) => it),
  ja: () => import('../languages/ja.js').then(({ ja }) => ja),
  ko: () => import('../languages/ko.js').then(({ ko }) => ko),
  nb: () => import('../languages/nb.js').then(({ nb }) => nb),
  nl: () => import('../languages/nl.js').then(({ nl }) => nl),
  pl: () => import('../languages/pl.js').then(({ pl }) => pl),
  pt: () => import('../languages/pt.js').then(({ pt }) => pt),
  'pt-BR': () => import('../languages/ptBR.js').then(({ ptBR }) => ptBR),
  ro: () => import('../languages/ro.js').then(({ ro }) => ro),
  ru: () => import('../languages/ru.js').then(({ ru }) => ru),
  sv: () => import('../languages/sv.js').then(({ sv }) => sv),
  tr: () => import('../languages/tr.js').then(({ tr }) => tr),
  uk: () => import('../languages/uk.js').then(({ uk }) => uk),
  vi: () => import('../languages/vi.js').then(({ vi }) => vi),
  'zh-Hans': () => import('../languages/zhHans.js').then(({ zhHans }) => zhHans),
  'zh-Hant': () => import('../languages/zhHant.js').then(({ zhHant }) => zhHant),
};

/** The words of a language; of English where it cannot be loaded. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return languages[tag]().catch(() => languages.en());
}
