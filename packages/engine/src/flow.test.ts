import type { ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { holds, type Named } from './conditions.js';
import { longestFrom, pathOf } from './flow.js';

const scale = (id: string, logic?: ManifestQuestion['logic']): ManifestQuestion => ({
  id,
  text: id,
  kind: 'scale',
  min: 1,
  max: 7,
  low: 'no',
  high: 'yes',
  look: 'numbers',
  ...(logic && { logic }),
});
const open = (id: string, logic?: ManifestQuestion['logic']): ManifestQuestion => ({
  id,
  text: id,
  kind: 'text',
  size: 'long',
  maxChars: 100,
  ...(logic && { logic }),
});

const ease = scale('ease', [
  { when: { of: 'answer', name: 'ease', is: 'atMost', to: 4 }, go: 'what-was-hard' },
  { go: 'almost-stopped' },
]);
const survey: ManifestSurvey = {
  id: 's',
  purpose: 'interaction',
  touchpoints: ['t'],
  priority: 50,
  placement: 'corner',
  trigger: { on: 'touchpoint', delaySeconds: 0 },
  frequency: { repeat: 'once' },
  questions: [ease, open('what-was-hard', [{ go: 'end' }]), open('almost-stopped')],
};
const path = (answers: Named, of = survey) =>
  pathOf({ survey: of, answers, facts: {}, holds }).map(({ id }) => id);

describe('pathOf', () => {
  it('starts at the first question', () => {
    expect(path({})).toEqual(['ease']);
  });

  it('branches by the answer', () => {
    expect(path({ ease: 2 })).toEqual(['ease', 'what-was-hard']);
    expect(path({ ease: 6 })).toEqual(['ease', 'almost-stopped']);
  });

  it('ends where logic says so', () => {
    expect(path({ ease: 2, 'what-was-hard': 'all' })).toEqual(['ease', 'what-was-hard']);
  });

  it('leaves out answers of a branch that was left', () => {
    expect(path({ ease: 6, 'what-was-hard': 'all' })).toEqual(['ease', 'almost-stopped']);
  });

  it('takes skipped for answered, and for a low score for nothing', () => {
    expect(path({ ease: null })).toEqual(['ease', 'almost-stopped']);
  });

  it('ends even when logic points back or nowhere', () => {
    const broken = { ...survey, questions: [open('a', [{ go: 'a' }]), open('b', [{ go: 'nowhere' }])] };
    expect(path({ a: 'x', b: 'y' }, broken)).toEqual(['a']);
  });
});

describe('longestFrom', () => {
  it('promises no more questions than can come', () => {
    expect(longestFrom(survey, ease)).toBe(2);
    expect(
      longestFrom({ ...survey, questions: [open('a'), open('b'), open('c')] }, open('x')),
    ).toBeGreaterThan(0);
  });
});
