import { describe, expect, it } from 'vitest';
import { manifestSurvey } from '../testing/manifestOf.js';
import { directionOf, languageName, localesOf } from './localesOf.js';

describe('localesOf', () => {
  it('has the language of the document first, and each once', () => {
    const survey = manifestSurvey({ locales: { de: { questions: {} }, en: { questions: {} } } });
    expect(localesOf({ locale: 'en' }, survey)).toEqual(['en', 'de']);
    expect(localesOf({ locale: 'pt-BR' }, manifestSurvey())).toEqual(['pt-BR']);
  });
});

describe('languageName', () => {
  it('says a language by its name, and what is none as it was written', () => {
    expect(languageName('pt-BR')).toBe('Brazilian Portuguese');
    expect(languageName('not a tag')).toBe('not a tag');
  });
});

describe('directionOf', () => {
  it.each([
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['de', 'ltr'],
    ['arn', 'ltr'],
  ])('%s runs %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
