import { describe, expect, it } from 'vitest';
import { setIn, valueIn } from './setIn.js';

const survey = { name: 'Ease', schedule: { from: '2026-03-01' }, questions: [{ id: 'a' }, { id: 'b' }] };

describe('a value inside a document', () => {
  it('is found by its way, and is undefined where the way ends early', () => {
    expect(valueIn(survey, ['questions', 1, 'id'])).toBe('b');
    expect(valueIn(survey, ['theme', 'dark', 'accent'])).toBeUndefined();
    expect(valueIn(survey, ['name', 'length', 'x'])).toBeUndefined();
  });

  it('is set where nothing was before, and leaves everything else the same object', () => {
    const after = setIn(survey, ['theme', 'dark', 'accent'], '#35764c');
    expect(after).toMatchObject({ theme: { dark: { accent: '#35764c' } } });
    expect(after.questions).toBe(survey.questions);
    expect(survey).not.toHaveProperty('theme');
  });

  it('is removed together with what holds nothing any more', () => {
    expect(setIn(survey, ['schedule', 'from'], undefined)).toEqual({
      name: 'Ease',
      questions: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('is added to the end of a list, replaced in it and taken out of it', () => {
    expect(setIn(survey, ['questions', 2], { id: 'c' }).questions).toEqual([
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
    ]);
    expect(setIn(survey, ['questions', 0, 'id'], 'z').questions).toEqual([{ id: 'z' }, { id: 'b' }]);
    expect(setIn(survey, ['questions', 0], undefined).questions).toEqual([{ id: 'b' }]);
  });

  it('keeps an empty value that was written on purpose', () => {
    expect(setIn(survey, ['locales', 'de'], {})).toMatchObject({ locales: { de: {} } });
  });
});
