import { expect, it } from 'vitest';
import { everyKind } from '../../testing/everyKind.js';
import { fernway } from '../../testing/fernway.js';
import { targetedScales } from './targetedScales.js';

const namesOf = (document: Parameters<typeof targetedScales>[0]) =>
  targetedScales(document).map(({ name }) => name);

it('are those that questions have, each once', () => {
  const document = fernway();
  const [survey] = document.surveys ?? [];
  if (!survey) throw new Error('the document of the tests has lost its survey');
  expect(namesOf({ ...document, surveys: [survey, { ...survey, id: 'again' }] })).toEqual(['ces.agree7']);
});

it('are those with a good end only, and none of a text', () => {
  const document = fernway();
  const [survey] = document.surveys ?? [];
  if (!survey) throw new Error('the document of the tests has lost its survey');
  const expectation = everyKind.filter(({ type }) => type === 'text' || type === 'nps');
  const neither = { id: 'n', type: 'yesno', good: 'neither', text: 'Have you been here before?' } as const;
  expect(namesOf({ ...document, surveys: [{ ...survey, questions: [...expectation, neither] }] })).toEqual([
    'nps.0-10',
  ]);
});

it('keep a target whose question is gone, so that it can be taken away', () => {
  expect(namesOf({ journey: { stages: [] }, settings: { targets: { 'csat.5': 80 } } })).toEqual(['csat.5']);
});
