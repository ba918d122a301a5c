import { parseDocument, type Question } from '@cairn/schema';
import { describe, expect, test } from 'vitest';
import type { Into } from './columnTargets.js';
import { comparable } from './comparable.js';
import { readerOf } from './readAnswer.js';
import { surveyDocument } from './testing/surveyDocument.js';

const parsed = parseDocument(surveyDocument);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
const { surveys } = parsed.document;

function read(id: string, cell: string, values: Record<string, string | number | null> = {}) {
  const survey = surveys.find(({ questions }) => questions.some((question) => question.id === id));
  const question: Question | undefined = survey?.questions.find((one) => one.id === id);
  if (!survey || !question) throw new Error(`no question ${id}`);
  const into: Into = {
    ...{
      survey,
      touchpoint: 'checkout.completed',
      languages: ['en', 'de'],
      locale: 'en',
      isAnonymous: false,
    },
  };
  const said = new Map(Object.entries(values).map(([word, value]) => [comparable(word), value]));
  const result = readerOf(question, said, into)(cell);
  return 'wrong' in result ? result.wrong : result.value;
}

describe('a step is read from', () => {
  test.each([
    ['ease', '5', 5],
    ['ease', '5.0', 5],
    ['ease', '7 - Very easy', 7],
    ['ease', '6/7', 6],
    ['ease', '4 stars', 4],
    ['ease', 'VERY  easy.', 7],
    ['ease', 'Sehr schwierig', 1],
    ['ease', 'Kinderleicht', 7],
    ['recommend', '0', 0],
    ['recommend', '10 - Extremely likely', 10],
    ['recommend', 'Not at all likely', 0],
    ['helped', 'Yes', 1],
    ['helped', 'thumbs down', 0],
    ['helped', '1', 1],
    ['met', 'Exceeded', 3],
    ['met', 'Did not meet', 1],
    ['again', 'nein', 0],
    ['again', 'TRUE', 1],
    ['parts', 'Very good', 4],
    ['parts', 'Not applicable', null],
  ])('%s: %s is %j', (id, cell, value) => {
    expect(read(id, cell)).toBe(value);
  });
});

describe('what is none is said, and never guessed', () => {
  test.each([
    ['ease', '8', 'is off the scale ces.ease7, 1 to 7'],
    ['ease', '6/10', 'is on another scale than ces.ease7, 1 to 7'],
    ['ease', '5.5', 'is no step of ces.ease7'],
    ['ease', '', 'is no step of ces.ease7'],
    ['ease', 'Very eazy', 'did it mean "veryeasy"?'],
    ['helped', '2', 'is off the scale thumbs.2, 0 to 1'],
  ])('%s: %j %s', (id, cell, why) => {
    expect(read(id, cell)).toContain(why);
  });
});

describe('choices', () => {
  test.each([
    ['reason', 'a friend', 'friend'],
    ['reason', 'Eine Freundin', 'friend'],
    ['reason', 'ad', 'ad'],
    ['reason', 'A bus', { other: 'A bus' }],
    ['pays', 'Card', ['card']],
    ['pays', 'On account, by bill', ['bill']],
    ['pays', 'Card, On account, by bill, Phone', ['card', 'bill', 'wallet']],
    ['pays', 'Card;Phone', ['card', 'wallet']],
    ['pays', 'Card, cash, coins, Phone', ['card', 'wallet', { other: 'cash, coins' }]],
    ['pays', 'Card, Something else', ['card']],
  ])('%s: %s is %j', (id, cell, value) => {
    expect(read(id, cell)).toEqual(value);
  });
});

test('the words of a mapping file come before all others', () => {
  expect(read('ease', 'Very easy', { 'very easy': 1 })).toBe(1);
  expect(read('ease', '9', { '9': null })).toBeNull();
});

test('a text that is too long for its question is cut, and that is said', () => {
  const long = 'x'.repeat(61);
  expect(read('why', long)).toBe('x'.repeat(60));
});
