import { describe, expect, test } from 'vitest';
import { languageFor, languageTags } from './languageFor.js';

describe('languageFor', () => {
  test('names thirty languages, each once', () => {
    expect(new Set(languageTags).size).toBe(30);
  });

  test.each(languageTags)('speaks %s when asked for it, in any case', (tag) => {
    expect([tag, tag.toLowerCase(), tag.toUpperCase()].map(languageFor)).toEqual([tag, tag, tag]);
  });

  test.each([
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['de-CH-1996', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['it-CH', 'it'],
    ['nl-BE', 'nl'],
    ['ar-EG-u-nu-latn', 'ar'],
    ['fa-AF', 'fa'],
    ['ja-JP', 'ja'],
    ['ko-Kore-KR', 'ko'],
    ['DE-de', 'de'],
    ['de_DE', 'de'],

    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-br', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['pt-Latn-BR', 'pt-BR'],
    ['pt-BR-u-ca-gregory', 'pt-BR'],
    ['pt-PT-abrev', 'pt'],

    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MY', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh_tw', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hant-MY', 'zh-Hant'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],

    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['nb-NO', 'nb'],

    ['iw', 'he'],
    ['iw-IL', 'he'],
    ['he-IL', 'he'],
    ['in', 'id'],
    ['in-ID', 'id'],
    ['id-ID', 'id'],

    ['sw-KE', 'en'],
    ['ina', 'en'],
    ['x-private', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['not a locale', 'en'],
    ['constructor', 'en'],
  ])('%o is spoken to in %s', (locale, tag) => {
    expect(languageFor(locale)).toBe(tag);
  });
});
