import { holds } from '@cairn/engine';
import type { ManifestQuestion, ManifestSurvey } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { given, progress, questionIn, reply, stepBack, type Talk } from './talk.js';

const ease: ManifestQuestion = {
  id: 'ease',
  text: 'Easy?',
  kind: 'scale',
  min: 1,
  max: 7,
  low: 'no',
  high: 'yes',
  look: 'numbers',
  logic: [{ when: { of: 'answer', name: 'ease', is: 'atMost', to: 4 }, go: 'hard' }, { go: 'stopped' }],
};
const open = (id: string): ManifestQuestion => ({
  id,
  text: id,
  kind: 'text',
  size: 'long',
  maxChars: 99,
  logic: [{ go: 'end' }],
});
const [hard, stopped] = [open('hard'), open('stopped')];
const survey: ManifestSurvey = {
  id: 's',
  purpose: 'interaction',
  touchpoints: ['t'],
  priority: 1,
  placement: 'corner',
  trigger: { on: 'api', delaySeconds: 0 },
  frequency: { repeat: 'once' },
  questions: [ease, hard, stopped],
};
const start: Talk = { survey, facts: {}, answers: {}, holds };

describe('a talk', () => {
  it('asks what the answer leads to', () => {
    expect(questionIn(start)?.id).toBe('ease');
    expect(questionIn(reply(start, ease, 3))?.id).toBe('hard');
    expect(questionIn(reply(start, ease, 7))?.id).toBe('stopped');
  });

  it('is over after the last answer', () => {
    expect(questionIn(reply(reply(start, ease, 3), hard, 'all'))).toBeUndefined();
  });

  it('tells all answers so far, skipped ones as null, words trimmed', () => {
    expect(given(reply(reply(start, ease, 3), hard, null))).toEqual([
      { question: 'ease', value: 3 },
      { question: 'hard', value: null },
    ]);
    expect(given(reply(reply(start, ease, 3), hard, '  the form  '))[1]?.value).toBe('the form');
  });

  it('goes back with the answer in hand, and forgets the branch that is left', () => {
    const back = stepBack(reply(start, ease, 3));
    expect(back).toMatchObject({ value: 3 });
    expect(back.question?.id).toBe('ease');
    expect(given(reply(back.talk, ease, 6))).toEqual([{ question: 'ease', value: 6 }]);
  });

  it('stays at the first question when there is nothing to take back', () => {
    expect(stepBack(start).question?.id).toBe('ease');
  });

  it('counts questions as they come, not as they are written', () => {
    expect(progress(start, ease)).toEqual({ at: 1, of: 2 });
    expect(progress(reply(start, ease, 7), stopped)).toEqual({ at: 2, of: 2 });
  });
});
