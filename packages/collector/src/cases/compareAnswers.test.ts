import { expect, it } from 'vitest';
import type { Measure } from '../rollups/measure.js';
import { compareAnswers } from './compareAnswers.js';
import type { Reason } from './reason.js';

const step = (question: string, scale: string, bucket: number): Measure => ({ question, scale, bucket });
const contact: Reason[] = [{ on: 'contact', question: 'mail' }];

it.each([
  ['ces.agree7', 2, 6, 'better'],
  ['ces.agree7', 3, 3, 'same'],
  ['ces.agree7', 3, 2, 'worse'],
  ['ces.effort5', 5, 1, 'better'],
  ['ces.effort5', 2, 3, 'worse'],
  ['yesno.no', 1, 0, 'better'],
  ['nps.0-10', 0, 6, 'better'],
  ['csat.5', 1, 2, 'better'],
])('on %s, %i and then %i is %s', (scale, before, after, verdict) => {
  const compared = compareAnswers(contact, [step('q', scale, before)], [step('q', scale, after)]);
  expect(compared).toEqual({ question: 'q', scale, before, after, verdict });
});

it('looks at the score that opened the case before any other', () => {
  const before = [step('first', 'csat.5', 5), step('second', 'csat.5', 1)];
  const after = [step('first', 'csat.5', 1), step('second', 'csat.5', 4)];
  const reasons: Reason[] = [{ on: 'score', question: 'second', scale: 'csat.5', step: 1 }];
  expect(compareAnswers(reasons, before, after)).toMatchObject({ question: 'second', verdict: 'better' });
  expect(compareAnswers(contact, before, after)).toMatchObject({ question: 'first', verdict: 'worse' });
});

it.each([
  ['another question', step('other', 'csat.5', 5)],
  ['another scale', step('q', 'csat.7', 5)],
])('does not compare with %s', (_, after) => {
  expect(compareAnswers(contact, [step('q', 'csat.5', 1)], [after])).toBeNull();
});

it('does not compare where neither end of the scale is good, or nothing is measured', () => {
  expect(
    compareAnswers(contact, [step('q', 'yesno.neither', 0)], [step('q', 'yesno.neither', 1)]),
  ).toBeNull();
  expect(compareAnswers(contact, [step('why', 'text', 0)], [step('why', 'text', 0)])).toBeNull();
  expect(compareAnswers(contact, [], [])).toBeNull();
});
