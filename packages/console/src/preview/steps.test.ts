import type { ManifestQuestion } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { manifestSurvey } from '../testing/manifestOf.js';
import { answersTo } from './answersTo.js';
import { stepsOf } from './steps.js';

const survey = manifestSurvey();
const nothing = { given: {}, facts: {} };

describe('answersTo', () => {
  it('finds answers that lead through the logic', () => {
    expect(answersTo(survey, 'ease', nothing)).toEqual({});
    expect(answersTo(survey, 'hard', nothing)).toEqual({ ease: 1 });
    expect(answersTo(survey, 'stopped', nothing)).toEqual({ ease: 7 });
    expect(answersTo(survey, undefined, nothing)).toEqual({ ease: 7, stopped: null });
  });

  it('keeps what was answered where it leads there', () => {
    expect(answersTo(survey, 'hard', { given: { ease: 3 }, facts: {} })).toEqual({ ease: 3 });
    expect(answersTo(survey, 'stopped', { given: { ease: 3 }, facts: {} })).toEqual({ ease: 7 });
  });

  it('looks at what is known of the visitor', () => {
    const [ease, ...rest] = survey.questions;
    const logic: ManifestQuestion['logic'] = [
      { when: { of: 'attribute', name: 'plan', is: 'is', to: 'pro' }, go: 'stopped' },
      { go: 'hard' },
    ];
    const byPlan = { ...survey, questions: [{ ...ease, logic } as ManifestQuestion, ...rest] }; // the same kind
    expect(answersTo(byPlan, 'stopped', nothing)).toBeUndefined();
    expect(answersTo(byPlan, 'stopped', { given: {}, facts: { attribute: { plan: 'pro' } } })).toEqual({
      ease: 7,
    });
  });

  it('says so when nothing leads there', () => {
    expect(answersTo(survey, 'nowhere', nothing)).toBeUndefined();
  });

  it('tries of many answers only those that the logic tells apart', () => {
    const asked = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (id) => ({ ...survey.questions[0], id, logic: undefined }) as ManifestQuestion, // the same kind
    );
    const logic = [{ when: { of: 'answer', name: 'a', is: 'is', to: 2 }, go: 'rare' }, { go: 'end' }];
    const last = { ...asked.at(-1), logic } as ManifestQuestion;
    const rare: ManifestQuestion = { id: 'rare', text: '', kind: 'text', size: 'short', maxChars: 20 };
    const long = { ...survey, questions: [...asked.slice(0, -1), last, rare] };
    const others = { b: 7, c: 7, d: 7, e: 7, f: 7, g: 7, h: 7 };
    expect(answersTo(long, 'rare', nothing)).toEqual({ a: 2, ...others });
    expect(answersTo(long, 'rare', { given: { c: 4 }, facts: {} })).toEqual({ a: 2, ...others, c: 4 });
  });

  it('gives up before anybody waits', () => {
    const options = Array.from({ length: 40 }, (_, index) => ({ id: `o${index}`, text: '' }));
    const many = ['a', 'b', 'c', 'd', 'e'].map((id, at, ids): ManifestQuestion => {
      const go = ids[at + 1] ?? 'end';
      const logic = options.map(
        ({ id: to }) => ({ when: { of: 'answer', name: id, is: 'is', to }, go }) as const,
      );
      return { id, text: id, kind: 'choice', options, logic };
    });
    const begun = performance.now();
    expect(answersTo({ ...survey, questions: many }, 'nowhere', nothing)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});

describe('stepsOf', () => {
  const told = (given: Record<string, number | string | null>) =>
    stepsOf(survey, given, {}).map(({ is, value }) => (value === undefined ? is : `${is} ${value}`));

  it('begins with the first, and has the thanks for its last', () => {
    expect(told({})).toEqual(['now', 'ahead', 'ahead', 'ahead']);
  });

  it('knows the way that was taken from the one that was not', () => {
    expect(told({ ease: 7 })).toEqual(['answered 7', 'off', 'now', 'ahead']);
    expect(told({ ease: 2 })).toEqual(['answered 2', 'now', 'off', 'ahead']);
    expect(told({ ease: 2, hard: 'x' })).toEqual(['answered 2', 'answered x', 'off', 'now']);
  });
});
