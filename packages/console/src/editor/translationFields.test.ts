import { describe, expect, it } from 'vitest';
import type { AuthoredSurvey } from '../api/types.js';
import { translationFields, translationOf, withTranslation } from './translationFields.js';

const survey: AuthoredSurvey = {
  id: 's',
  name: 'S',
  purpose: 'interaction',
  touchpoints: ['t'],
  thanks: 'Thanks!',
  questions: [
    {
      ...{ id: 'ease', type: 'ces', scale: 'ease5', text: 'How easy?' },
      labels: { low: 'Hard', high: 'Easy' },
    },
    { id: 'plain', type: 'csat', text: 'Satisfied?' },
    {
      ...{ id: 'why', type: 'choice', text: 'Why?', other: true },
      options: [
        { id: 'a', text: 'Price' },
        { id: 'b', text: 'Time' },
      ],
    },
    {
      id: 'rows',
      type: 'matrix',
      text: 'How were',
      rows: [{ id: 'r', text: 'Food' }],
      steps: ['1', '2', '3'],
    },
    { id: 'say', type: 'text', text: 'More?', placeholder: 'Here' },
    { id: 'c', type: 'contact', text: 'Write?', consent: 'Yes' },
    { id: 'bye', type: 'statement', text: 'Bye', link: { url: '/x', text: 'Go' } },
  ],
};
const field = (keys: string) => {
  const found = translationFields(survey).find((one) => one.keys.join('.') === keys);
  if (!found) throw new Error(`no field ${keys}`);
  return found;
};

describe('the texts of a survey that can be translated', () => {
  it('are all that visitors read and that was written', () => {
    expect(translationFields(survey).map(({ keys }) => keys.join('.'))).toEqual([
      ...['questions.ease.text', 'questions.ease.labels.low', 'questions.ease.labels.high'],
      'questions.plain.text',
      ...['questions.why.text', 'questions.why.options.a', 'questions.why.options.b'],
      ...['questions.rows.text', 'questions.rows.rows.r', 'questions.rows.steps.0'],
      ...['questions.rows.steps.1', 'questions.rows.steps.2'],
      ...['questions.say.text', 'questions.say.placeholder', 'questions.c.text', 'questions.c.consent'],
      ...['questions.bye.text', 'questions.bye.link', 'thanks'],
    ]);
  });

  it('are written where the schema has them, and read from there', () => {
    const german = withTranslation({}, field('questions.why.options.a'), 'Preis');
    expect(german).toEqual({ questions: { why: { options: { a: 'Preis' } } } });
    expect(translationOf(german, field('questions.why.options.a'))).toBe('Preis');
    expect(translationOf(german, field('questions.why.options.b'))).toBe('');
  });

  it('take the other end of a scale along, because one end alone is refused', () => {
    const german = withTranslation({}, field('questions.ease.labels.low'), 'Schwer');
    expect(german).toEqual({ questions: { ease: { labels: { low: 'Schwer', high: 'Easy' } } } });
  });

  it('take all the steps of a matrix along', () => {
    const german = withTranslation({}, field('questions.rows.steps.1'), 'zwei');
    expect(german).toEqual({ questions: { rows: { steps: ['1', 'zwei', '3'] } } });
  });

  it('go away when they are emptied, groups as a whole', () => {
    const low = withTranslation({}, field('questions.ease.labels.low'), '');
    expect(withTranslation(low, field('questions.ease.labels.high'), '')).toEqual({});
    expect(withTranslation({ thanks: 'Danke' }, field('thanks'), '')).toEqual({});
  });
});
