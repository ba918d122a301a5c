import type { ManifestQuestion } from '@cairn/schema/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answerFacts.js';
import { holds } from './conditions.js';
import { longestFrom, nextQuestion, pathOf } from './flow.js';
import { scaleQuestion, surveyOf, textQuestion } from './testing/manifestOf.js';

const ease = scaleQuestion('ease', [
  { when: { of: 'answer', name: 'ease', is: 'atMost', to: 4 }, go: 'what-was-hard' },
  { go: 'almost-stopped' },
]);
const branching = [ease, textQuestion('what-was-hard', [{ go: 'end' }]), textQuestion('almost-stopped')];

const path = (questions: ManifestQuestion[], answers: Answers, attribute = {}) =>
  pathOf({ survey: surveyOf({ questions }), answers, facts: { attribute }, holds }).map(({ id }) => id);

describe('pathOf', () => {
  it.each<[what: string, answers: Answers, ids: string[]]>([
    ['starts at the first question', {}, ['ease']],
    ['branches by a low answer', { ease: 2 }, ['ease', 'what-was-hard']],
    ['branches by a high answer', { ease: 6 }, ['ease', 'almost-stopped']],
    ['ends where logic says so', { ease: 2, 'what-was-hard': 'all' }, ['ease', 'what-was-hard']],
    ['leaves out answers of another branch', { ease: 6, 'what-was-hard': 'all' }, ['ease', 'almost-stopped']],
    ['goes on from a question that was skipped', { ease: null }, ['ease', 'almost-stopped']],
    ['ignores answers to unknown questions', { nobody: 1 }, ['ease']],
  ])('%s', (_what, answers, ids) => {
    expect(path(branching, answers)).toEqual(ids);
  });

  it('is not led by an answer of a branch that was left', () => {
    const questions = [
      scaleQuestion('a', [{ when: { of: 'answer', name: 'a', is: 'atLeast', to: 5 }, go: 'c' }]),
      textQuestion('b', [{ go: 'end' }]),
      textQuestion('c', [{ when: { of: 'answer', name: 'b', is: 'answered' }, go: 'e' }]),
      textQuestion('d'),
      textQuestion('e'),
    ];
    expect(path(questions, { a: 6, b: 'gone back on', c: 'x' })).toEqual(['a', 'c', 'd']);
  });

  it('branches by a row of a matrix', () => {
    const rows = [{ id: 'room', text: 'Room' }];
    const stay: ManifestQuestion = {
      ...{ id: 'stay', text: 'Stay', rows, min: 1, max: 5, low: 'bad', high: 'good' },
      kind: 'matrix',
      logic: [{ when: { of: 'answer', name: 'stay/room', is: 'atMost', to: 2 }, go: 'why' }, { go: 'end' }],
    };
    expect(path([stay, textQuestion('why')], { stay: { room: 1 } })).toEqual(['stay', 'why']);
    expect(path([stay, textQuestion('why')], { stay: { room: null } })).toEqual(['stay']);
  });

  it('branches by what the page set on the visitor', () => {
    const first = textQuestion('a', [
      { when: { of: 'attribute', name: 'plan', is: 'is', to: 'pro' }, go: 'c' },
    ]);
    const questions = [first, textQuestion('b'), textQuestion('c')];
    expect(path(questions, { a: 'x' }, { plan: 'pro' })).toEqual(['a', 'c']);
    expect(path(questions, { a: 'x' }, { plan: 'free' })).toEqual(['a', 'b']);
  });

  it.each([
    ['to itself', 'a'],
    ['back', 'first'],
    ['nowhere', 'nobody'],
  ])('ends when logic points %s', (_where, go) => {
    const questions = [textQuestion('first'), textQuestion('a', [{ go }]), textQuestion('b')];
    expect(path(questions, { first: 'x', a: 'x', b: 'y' })).toEqual(['first', 'a']);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const when = fc.option(
  fc.record({
    of: fc.constant('answer' as const),
    name: fc.constantFrom(...ids),
    is: fc.constantFrom('answered' as const, 'skipped' as const),
  }),
  { nil: undefined },
);
const step = fc
  .record({ when, go: fc.constantFrom(...ids, 'end', 'nobody') })
  .map(({ when, go }) => ({ go, ...(when && { when }) }));
const questionsDrawn = fc
  .array(fc.array(step, { maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((logics) => logics.map((logic, at) => textQuestion(ids[at] ?? 'z', logic)));
const answersDrawn = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('x', null));

describe('every survey, whatever its logic', () => {
  it('only goes forwards, and so ends', () => {
    fc.assert(
      fc.property(questionsDrawn, answersDrawn, (questions, answers) => {
        const places = path(questions, answers).map((id) => questions.findIndex((one) => one.id === id));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });

  it('never asks more than the progress mark promised', () => {
    fc.assert(
      fc.property(questionsDrawn, answersDrawn, (questions, answers) => {
        const survey = surveyOf({ questions });
        const way = { survey, answers, facts: {}, holds };
        for (const question of questions) {
          const next = nextQuestion(way, question);
          if (next) expect(longestFrom(survey, question)).toBeGreaterThan(longestFrom(survey, next));
        }
        expect(pathOf(way).length).toBeLessThanOrEqual(
          longestFrom(survey, questions[0] ?? textQuestion('z')),
        );
      }),
    );
  });
});

describe('longestFrom', () => {
  it('promises no more questions than can come', () => {
    expect(longestFrom(surveyOf({ questions: branching }), ease)).toBe(2);
  });

  it('counts the question itself and all that follow without logic', () => {
    const questions = [textQuestion('a'), textQuestion('b'), textQuestion('c')];
    expect(questions.map((question) => longestFrom(surveyOf({ questions }), question))).toEqual([3, 2, 1]);
  });
});
