import { describe, expect, it } from 'vitest';
import { fernway } from '../testing/fernway.js';
import { isSurveyShaped, missingParts } from './surveyShape.js';

const [survey] = fernway().surveys ?? [];
if (!survey) throw new Error('the document of the tests has lost its survey');

describe('what was typed can stand in the draft', () => {
  it('when it is a survey, with or without anything in its lists', () => {
    expect(isSurveyShaped(survey)).toBe(true);
    expect(isSurveyShaped({ ...survey, questions: [], touchpoints: [] })).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a list', [survey]],
    ['something without an id', { ...survey, id: undefined }],
  ])('and not when it is %s', (_, value) => {
    expect(isSurveyShaped(value)).toBe(false);
  });

  it.each([
    ['questions', { ...survey, questions: undefined }],
    ['questions', { ...survey, questions: { id: 'ease' } }],
    ['questions', { ...survey, questions: [null] }],
    ['questions', { ...survey, questions: [{ ident: 'ease' }] }],
    ['touchpoints', { ...survey, touchpoints: undefined }],
    ['touchpoints', { ...survey, touchpoints: 'checkout' }],
    ['touchpoints', { ...survey, touchpoints: [1] }],
  ])('and not without its %s', (part, value) => {
    expect(isSurveyShaped(value)).toBe(false);
    expect(missingParts(value)).toEqual([part]);
  });
});
