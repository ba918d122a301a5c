import { expect, it } from 'vitest';
import type { AuthoredSurvey } from '../api/types.js';
import { askingEveryKind } from '../testing/everyKind.js';
import { fernway } from '../testing/fernway.js';
import { logicText } from './logicText.js';

function textOf(logic: NonNullable<AuthoredSurvey['questions'][number]['logic']>): string[] {
  const [survey] = fernway().surveys ?? [];
  const [first] = survey?.questions ?? [];
  if (!survey || !first) throw new Error('the document of the tests has lost its survey');
  return logicText({ ...first, logic }, survey);
}

it('tells the way on in words', () => {
  expect(textOf([{ when: { answer: 'ease', atMost: 4 }, go: 'hard' }, { go: 'end' }])).toEqual([
    'if the answer is at most 4, asks “What made it hard?”',
    'otherwise ends',
  ]);
  expect(textOf([{ go: 'end' }])).toEqual(['always ends']);
});

it('does not pretend to know a rule about something else than the answer', () => {
  expect(textOf([{ when: { property: 'total', atLeast: 100 }, go: 'end' }])).toEqual([
    'if a rule holds, ends',
  ]);
});

it('names an option by its text', () => {
  const [survey] = askingEveryKind().surveys ?? [];
  const question = survey?.questions.find(({ id }) => id === 'reasons');
  if (!survey || !question) throw new Error('the document of the tests has lost its survey');
  const logic = [{ when: { answer: 'reasons', includes: 'moved' }, go: 'why' }];
  expect(logicText({ ...question, logic }, survey)).toEqual([
    'if the answer includes “I have moved”, asks “Why?”',
  ]);
});
