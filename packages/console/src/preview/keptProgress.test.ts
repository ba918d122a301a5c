import { describe, expect, it } from 'vitest';
import { manifestSurvey } from '../testing/manifestOf.js';
import { keptProgress, nextOf } from './keptProgress.js';

const survey = manifestSurvey();
const [ease, ...open] = survey.questions;

describe('keptProgress', () => {
  it('keeps answers and what is being typed while they fit', () => {
    const said = { answers: { ease: 2 }, typed: 'The fo' };
    expect(keptProgress(survey, said)).toEqual(said);
  });

  it('lets go of answers whose question is gone, or is another now', () => {
    const shorter = { ...survey, questions: [{ ...ease, max: 5 }, ...open] } as typeof survey; // a shorter scale
    expect(keptProgress(shorter, { answers: { ease: 7, gone: 'x' } })).toEqual({ answers: {} });
  });

  it('lets go of what is typed when the question whose turn it is takes no text', () => {
    expect(keptProgress(survey, { answers: {}, typed: 'The form' })).toEqual({ answers: {} });
  });
});

describe('nextOf', () => {
  it.each([
    [{}, 'ease'],
    [{ ease: 2 }, 'hard'],
    [{ ease: 7 }, 'stopped'],
    [{ ease: 2, hard: 'x' }, undefined],
  ])('after %j asks %s', (answers, wanted) => {
    expect(nextOf(survey, answers, {})?.id).toBe(wanted);
  });
});
