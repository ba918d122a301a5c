import { describe, expect, test } from 'vitest';
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
import { languageTags } from './languageOf.js';
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
import type { Language, Plural } from './Words.js';
import { zhHans } from './zhHans.js';
import { zhHant } from './zhHant.js';

const languages: Record<string, Language> = {
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

const tables = Object.entries(languages);
const english = singleTexts(en);

test('there is one table for each language that can be chosen', () => {
  expect(Object.keys(languages)).toEqual([...languageTags]);
});

test('no two languages say everything the same', () => {
  expect(new Set(tables.map(([, language]) => JSON.stringify(language))).size).toBe(tables.length);
});

describe.each(tables)('%s', (tag, language) => {
  const texts = singleTexts(language);
  const plurals = pluralsOf(language);
  const every = [...texts.values(), ...plurals.flatMap(([, forms]) => Object.values(forms))];

  test('has the keys of English, in its order', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    expect(plurals.map(([key]) => key)).toEqual(pluralsOf(en).map(([key]) => key));
  });

  test('has the placeholders of English', () => {
    for (const [key, text] of texts)
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key))]);
  });

  test('leaves nothing empty or untrimmed', () => {
    expect(every.filter((text) => !text || text !== text.trim())).toEqual([]);
  });

  test('does not raise its voice', () => {
    expect(every.filter((text) => /[!！¡]/.test(text))).toEqual([]);
  });

  test('fits a narrow card where English does', () => {
    const isWide = (text: string, key: string) => text.length > 60 && (english.get(key) ?? '').length < 30;
    expect([...texts].filter(([key, text]) => isWide(text, key))).toEqual([]);
    expect(every.filter((text) => text.length > 70)).toEqual([]);
  });

  test.each(plurals)('has just the forms of %s that whole numbers need', (_, forms) => {
    expect(new Set(Object.keys(forms))).toEqual(new Set([...wholeNumbers(tag).keys(), 'other']));
  });

  test.each(plurals)(
    'says the number in each form of %s, in words only where a form is for one number',
    (_, forms) => {
      for (const [category, form] of Object.entries(forms)) {
        const isOfOne = wholeNumbers(tag).get(category)?.length === 1;
        if (!isOfOne || placeholders(form).length) expect(placeholders(form)).toEqual(['{n}']);
      }
    },
  );
});

function singleTexts({ words, fieldWords }: Language): Map<string, string> {
  const { charactersLeft, rowsLeft, ...texts } = fieldWords;
  return new Map(Object.entries({ ...words, ...texts }));
}

function pluralsOf({ fieldWords: { charactersLeft, rowsLeft } }: Language): [string, Plural][] {
  return Object.entries({ charactersLeft, rowsLeft });
}

function placeholders(text = ''): string[] {
  return (text.match(/\{.*?\}/g) ?? []).sort();
}

/** The numbers from 0 to 200 by their plural category. */
function wholeNumbers(tag: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Map<string, number[]>();
  for (let n = 0; n <= 200; n++) {
    const category = rules.select(n);
    numbers.set(category, [...(numbers.get(category) ?? []), n]);
  }
  return numbers;
}
