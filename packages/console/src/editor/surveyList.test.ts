import { describe, expect, it } from 'vitest';
import { fernway } from '../testing/fernway.js';
import { copyOf, surveyIds, withoutSurvey, withSurvey } from './surveyList.js';

const [survey] = fernway().surveys ?? [];
if (!survey) throw new Error('the document of the tests has lost its survey');

describe('the surveys of a document', () => {
  it('get a copy that is a draft with an id of its own, behind its original', () => {
    const copy = copyOf(survey, 'Copy of it', surveyIds(fernway()));
    expect(copy).toMatchObject({ id: 'copy-of-it', name: 'Copy of it', questions: survey.questions });
    expect(copy).not.toHaveProperty('status');
    const more = withSurvey(withSurvey(fernway(), { ...survey, id: 'last' }), copy, survey.id);
    expect(surveyIds(more)).toEqual(['checkout-effort', 'copy-of-it', 'last']);
  });

  it('lose one and keep the others as they were', () => {
    const more = withSurvey(fernway(), { ...survey, id: 'other' });
    expect(withoutSurvey(more, 'other').surveys).toEqual(fernway().surveys);
  });
});
