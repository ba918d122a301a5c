import { describe, expect, it } from 'vitest';
import type { AuthoredQuestion } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { editQuestion, editSurvey, switched, withLabel, withOptional } from './edit.js';

const usual = { low: 'Strongly disagree', high: 'Strongly agree' };
const ces: AuthoredQuestion = { id: 'ease', type: 'ces', scale: 'agree7', text: 'Easy' };

describe('editing', () => {
  it('changes one question and nothing beside it', () => {
    const before = fernway();
    const after = editSurvey(before, 'checkout-effort', (survey) =>
      editQuestion(survey, 'hard', (question) => ({ ...question, text: 'Why?' })),
    );
    expect(after.surveys?.[0]?.questions.map(({ text }) => text)).toEqual([
      'It was easy to check out.',
      'Why?',
    ]);
    expect(after.journey).toBe(before.journey);
    expect(before).toEqual(fernway());
  });

  it('leaves an empty optional text out of the document', () => {
    expect(withOptional({ thanks: 'Thank you' } as { thanks?: string }, 'thanks', '')).toEqual({});
  });

  it('writes both ends of a scale as soon as one differs from the usual words', () => {
    expect(withLabel(ces, { end: 'low', text: 'No', usual })).toMatchObject({
      labels: { low: 'No', high: 'Strongly agree' },
    });
  });

  it('writes no ends when both are the usual words again', () => {
    const labelled = withLabel(ces, { end: 'low', text: 'No', usual });
    expect(withLabel(labelled, { end: 'low', text: 'Strongly disagree', usual })).toEqual(ces);
  });

  it('pauses what is live and sets live whatever is not', () => {
    expect(switched('live')).toBe('paused');
    expect(switched('paused')).toBe('live');
    expect(switched(undefined)).toBe('live');
  });
});
