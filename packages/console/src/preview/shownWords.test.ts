import { expect, it } from 'vitest';
import { manifestSurvey } from '../testing/manifestOf.js';
import { shownWords } from './shownWords.js';

const words = (text: string) => ({ questions: { ease: { text } } });
const survey = manifestSurvey({
  locales: { de: words('Es war leicht.'), fr: words('C’était facile.') },
  variants: [{ id: 'short', weight: 1, ...words('Easy?'), locales: { de: words('Leicht?') } }],
});
const [ease, hard] = survey.questions;

it.each([
  [undefined, undefined, 'It was easy to check out.'],
  ['de', undefined, 'Es war leicht.'],
  [undefined, 'short', 'Easy?'],
  ['de', 'short', 'Leicht?'],
  ['fr', 'short', 'Easy?'],
])('in %s, variant %s', (locale, variant, wanted) => {
  expect(ease && shownWords(survey, ease, { locale, variant })).toBe(wanted);
  expect(hard && shownWords(survey, hard, { locale, variant })).toBe('What made it hard?');
});
