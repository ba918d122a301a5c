import { describe, expect, test } from 'vitest';
import { ar } from './ar.js';
import { en } from './en.js';
import { filled } from './filled.js';
import { he } from './he.js';
import { ja } from './ja.js';
import { pl } from './pl.js';
import { plural } from './plural.js';
import { ro } from './ro.js';
import { ru } from './ru.js';

describe('filled', () => {
  test.each([
    ['Question {at} of {of}', { at: 2, of: 3 }, 'Question 2 of 3'],
    ['{of}問中{at}問目', { at: 2, of: 3 }, '3問中2問目'],
    ['{n} and {n}', { n: 0 }, '0 and 0'],
    ['{step}, {label}', { step: 1, label: '$& {step} <b>' }, '1, $& {step} <b>'],
    ['{step}', { step: '' }, ''],
    ['{unknown} {', {}, '{unknown} {'],
  ])('%o with %o is %o', (text, values, result) => {
    expect(filled(text, values)).toBe(result);
  });
});

describe('plural', () => {
  test.each([
    [en, 'en', 1, '1 row left to answer'],
    [en, 'en-GB', 0, '0 rows left to answer'],
    [en, 'en', 1200, '1,200 rows left to answer'],
    [pl, 'pl', 1, 'Pozostał 1 wiersz do wypełnienia'],
    [pl, 'pl', 22, 'Pozostały 22 wiersze do wypełnienia'],
    [pl, 'pl', 12, 'Pozostało 12 wierszy do wypełnienia'],
    [ru, 'ru', 21, 'Осталась 21 строка без ответа'],
    [ru, 'ru', 11, 'Осталось 11 строк без ответа'],
    [ro, 'ro', 19, '19 rânduri fără răspuns'],
    [ro, 'ro', 20, '20 de rânduri fără răspuns'],
    [he, 'he', 2, 'נותרו שתי שורות למענה'],
    [ar, 'ar-u-nu-arab', 3, 'تبقّت ٣ صفوف دون إجابة'],
    [ja, 'ja', 1, '残り1行が未回答です'],
  ])('counts rows in case %#: %s', ({ fieldWords }, locale, n, text) => {
    expect(plural(fieldWords.rowsLeft, n, locale)).toBe(text);
  });

  test.each(['', 'not a locale', 'de_DE', 'xx-XX'])(
    'counts as in English where the locale is %o',
    (locale) => {
      expect(plural(en.fieldWords.rowsLeft, 1000, locale)).toBe('1,000 rows left to answer');
    },
  );

  test('uses the form for all the rest where a category has none', () => {
    expect(plural({ other: 'n = {n}' }, 1, 'en')).toBe('n = 1');
  });
});
