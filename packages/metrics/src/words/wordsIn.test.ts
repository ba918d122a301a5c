import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordsIn } from './wordsIn.js';

const texts = (text: string) => wordsIn(text).map((word) => word.text);

describe('words', () => {
  it.each([
    ['punctuation divides', 'Slow, slow… SLOW!', ['slow', 'slow', 'slow']],
    ['accents and case are folded', 'Größe ÉTÉ Łódź Ærlig', ['grosse', 'ete', 'lodz', 'aerlig']],
    ['Turkish letters meet without a language', 'IŞIK ışık İzmir', ['isik', 'isik', 'izmir']],
    [
      'an apostrophe divides, so that what follows it is found',
      'l’article don’t',
      ['l', 'article', 'don', 't'],
    ],
    ['wide letters are letters', 'ＡＢＣ １２', ['abc', '12']],
    ['numbers are words', 'error 404 in v2', ['error', '404', 'in', 'v2']],
    ['Greek ends of words are like their middles', 'ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    ['vowel points are left out where people leave them out', 'שָׁלוֹם سَلَام', ['שלום', 'سلام']],
    ['Hindi keeps its vowels', 'धीमी डिलीवरी', ['धीमी', 'डिलीवरी']],
    ['Korean is spaced', '배송이 늦다', ['배송이', '늦다']],
    ['Chinese is one word a letter', '太慢了', ['太', '慢', '了']],
    ['Japanese keeps its marks', 'データが', ['デ', 'ー', 'タ', 'が']],
    ['Thai keeps its marks with their letter', 'ช้า', ['ช้', 'า']],
    ['scripts are told apart without a space', 'iPhone很慢', ['iphone', '很', '慢']],
    ['there may be none', ' … 😀 ', []],
  ])('%s', (_, text, words) => {
    expect(texts(text)).toEqual(words);
  });
});

test('every word stands where it says', () => {
  expect(wordsIn('Très slow').map(({ start, end }) => 'Très slow'.slice(start, end))).toEqual([
    'Très',
    'slow',
  ]);
});

test('whatever is written, words are in order, apart, and of nothing that divides words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      let last = 0;
      for (const word of wordsIn(text)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.text).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        last = word.end;
      }
    }),
  );
});

test('how an accent is written makes no difference', () => {
  for (const text of ['Ångström', 'ガラス', 'ไม่ดี', '느리다', 'ещё', 'tiếng Việt']) {
    expect(texts(text.normalize('NFD'))).toEqual(texts(text.normalize('NFC')));
  }
});
