import { describe, expect, it } from 'vitest';
import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { takenIds } from './takenIds.js';

const [first] = fernway().surveys ?? [];
if (!first) throw new Error('the document of the tests has lost its survey');

const choice = (id: string, ...options: string[]) => ({
  ...{ id, type: 'choice' as const, text: id },
  options: options.map((option) => ({ id: option, text: option })),
});
const survey: AuthoredSurvey = { ...first, questions: [choice('kept', 'a', 'new')] };
const asked: AuthoredSurvey = {
  ...first,
  questions: [choice('gone', 'x'), choice('kept', 'a', 'b')],
  variants: [{ id: 'b', questions: {} }],
};
const live: AuthoredDocument = { ...fernway(), surveys: [asked] };

describe('ids that are taken', () => {
  it('are those of what was removed as well, while it is live', () => {
    expect(takenIds({ survey, live }, ['questions'])).toEqual(['kept', 'gone', 'kept']);
    expect(takenIds({ survey, live }, ['variants'])).toEqual(['b']);
  });

  it('are those of the same question, wherever it stood', () => {
    expect(takenIds({ survey, live }, ['questions', 0, 'options'])).toEqual(['a', 'new', 'a', 'b']);
  });

  it('are only those that are written where nothing is live', () => {
    expect(takenIds({ survey, live: undefined }, ['questions'])).toEqual(['kept']);
    expect(takenIds({ survey, live: { ...live, surveys: [] } }, ['questions'])).toEqual(['kept']);
  });
});
