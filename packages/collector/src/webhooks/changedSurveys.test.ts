import { expect, test } from 'vitest';
import { changedSurveys } from './changedSurveys.js';

const survey = (id: string, change: object = {}) => ({ id, name: `Survey ${id}`, status: 'live', ...change });
const documentOf = (...surveys: object[]) => JSON.stringify({ journey: {}, surveys });
const told = (before: string | undefined, after: string) =>
  changedSurveys(before, after).map(({ id, status, change }) => `${id} ${status} ${change}`);

test.each<[string, string | undefined, string, string[]]>([
  ['all are added by the first version', undefined, documentOf(survey('a')), ['a live added']],
  [
    'what stays as it was is not told',
    documentOf(survey('a')),
    documentOf(survey('a'), survey('b')),
    ['b live added'],
  ],
  [
    'one that was paused is changed',
    documentOf(survey('a')),
    documentOf(survey('a', { status: 'paused' })),
    ['a paused changed'],
  ],
  [
    'one that is gone is told as it was last',
    documentOf(survey('a'), survey('b')),
    documentOf(survey('b')),
    ['a live removed'],
  ],
  [
    'the order of keys is no change',
    '{"surveys":[{"id":"a","name":"A"}]}',
    '{"surveys":[{"name":"A","id":"a"}]}',
    [],
  ],
  ['without a status it is a draft', '{}', '{"surveys":[{"id":"a","name":"A"}]}', ['a draft added']],
])('%s', (_, before, after, changes) => {
  expect(told(before, after)).toEqual(changes);
});
