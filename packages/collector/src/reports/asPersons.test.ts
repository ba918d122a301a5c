import { expect, test } from 'vitest';
import { asPersons } from './asPersons.js';

const outcome = (respondent: string | undefined, visitor: string | undefined) => ({
  ...(respondent && { respondent }),
  ...(visitor && { visitor }),
  ...{ subject: respondent ? `respondent ${respondent}` : `visitor ${visitor}`, name: 'renewed', at: 0 },
});
const voice = (respondent: string | undefined, visitor: string | undefined) => ({
  ...outcome(respondent, visitor),
  ...{ survey: 'ease', touchpoint: 'checkout', measures: [] },
});
const subjects = (heard: Parameters<typeof asPersons>[0]) => {
  const { voices, outcomes } = asPersons(heard);
  return [...voices, ...outcomes].map(({ subject }) => subject);
};

test('an answer before signing in is that of who signed in later in the same browser', () => {
  expect(subjects({ voices: [voice(undefined, 'phone')], outcomes: [outcome('ann', 'phone')] })).toEqual([
    'respondent ann',
    'respondent ann',
  ]);
});

test('in a browser that two people use nobody knows whose it was', () => {
  const outcomes = [outcome('ann', 'shared'), outcome('ben', 'shared')];
  expect(subjects({ voices: [voice(undefined, 'shared')], outcomes })[0]).toBe('visitor shared');
});

test('a browser that nobody was named in stands for itself, and a name without a browser too', () => {
  expect(subjects({ voices: [voice(undefined, 'phone'), voice('ann', undefined)], outcomes: [] })).toEqual([
    'visitor phone',
    'respondent ann',
  ]);
});
