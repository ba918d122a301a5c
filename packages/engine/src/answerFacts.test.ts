import type { AnswerValue } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { answerFacts } from './answerFacts.js';
import type { Named } from './conditions.js';

describe('answerFacts', () => {
  it.each<[what: string, value: AnswerValue, facts: Named]>([
    ['a step', 4, { q: 4 }],
    ['the step 0', 0, { q: 0 }],
    ['a text', 'late', { q: 'late' }],
    ['a question passed over', null, { q: null }],
    ['several options', ['price', { other: 'smell' }], { q: ['price', 'other'] }],
    ['no option of several', [], { q: [] }],
    ['own words instead of an option', { other: 'smell' }, { q: 'other' }],
    ['the rows of a matrix', { room: 5, bar: null }, { q: true, 'q/room': 5, 'q/bar': null }],
    ['a row that is called other', { other: 5 }, { q: true, 'q/other': 5 }],
    ['a contact', { name: 'Ada', consent: true }, { q: true, 'q/name': 'Ada', 'q/consent': true }],
  ])('names %s', (_what, value, facts) => {
    expect(answerFacts({ q: value })).toEqual(facts);
  });

  it('names the answers of all questions', () => {
    expect(answerFacts({ ease: 2, why: 'slow' })).toEqual({ ease: 2, why: 'slow' });
  });
});
