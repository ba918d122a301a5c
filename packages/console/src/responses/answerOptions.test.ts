import { expect, it } from 'vitest';
import { answerOptions } from './answerOptions.js';

const of = (question: object) =>
  // A question as an author writes it; what it holds is what the test is about.
  answerOptions({ questions: [question as Parameters<typeof answerOptions>[0]['questions'][number]] });

it('offers every step of a scale, with its word where it has one', () => {
  const [{ question, options } = { question: '', options: [] }] = of({
    ...{ id: 'helped', type: 'yesno', text: 'Did this help, {name|friend}?' },
  });
  expect(question).toBe('Did this help, friend?');
  expect(options.map(({ id }) => id)).toEqual(['helped:0', 'helped:1']);
  expect(options.map(({ name }) => name)).toEqual(['0 · No', '1 · Yes']);
});

it('offers the options of a choice, by their names', () => {
  const choice = {
    id: 'reason',
    type: 'choice',
    text: 'Why?',
    options: [{ id: 'prices', text: 'The prices' }],
  };
  expect(of(choice)).toEqual([{ question: 'Why?', options: [{ id: 'reason:prices', name: 'The prices' }] }]);
});

it('offers the steps of each row of a matrix', () => {
  const matrix = {
    id: 'parts',
    type: 'matrix',
    text: 'How were',
    rows: [{ id: 'delivery', text: 'delivery' }],
  };
  const [row] = of(matrix);
  expect(row?.question).toBe('How were delivery');
  expect(row?.options[0]?.id).toBe('parts/delivery:1');
});

it('offers nothing of what is written', () => {
  expect(of({ id: 'why', type: 'text', text: 'Why?' })).toEqual([]);
});
