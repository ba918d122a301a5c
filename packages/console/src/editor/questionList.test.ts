import { parseDocument } from '@cairn/schema';
import { describe, expect, it } from 'vitest';
import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';
import { rebase } from '../surveys/rebase.js';
import { fernway } from '../testing/fernway.js';
import { freshWordsIn } from './freshWords.js';
import { changedType, newQuestion, questionTypes } from './newQuestion.js';
import { movedQuestion, withoutQuestion, withQuestion } from './questionList.js';

const [survey] = fernway().surveys ?? [];
if (!survey) throw new Error('the document of the tests has lost its survey');
const ids = ({ questions }: AuthoredSurvey) => questions.map(({ id }) => id);
const asDocument = (one: AuthoredSurvey): AuthoredDocument => ({ ...fernway(), surveys: [one] });

describe('the questions of a survey', () => {
  it.each(questionTypes)('get a new one of kind %s that is right as it is', (type) => {
    const after = withQuestion(survey, { type, words: freshWordsIn('de-AT'), taken: ['ease'] });
    expect(ids(after)).toEqual(['ease', 'hard', type]);
    expect(parseDocument(asDocument(after))).toMatchObject({ ok: true });
  });

  it('change places', () => {
    expect(ids(movedQuestion(survey, 'hard', 0))).toEqual(['hard', 'ease']);
    expect(movedQuestion(survey, 'hard', 2)).toBe(survey);
    expect(movedQuestion(survey, 'nobody', 0)).toBe(survey);
  });

  it('lose one together with everything that names it', () => {
    const named: AuthoredSurvey = {
      ...survey,
      followUp: [
        { on: 'keyword', words: ['refund'], question: 'hard' },
        { on: 'score', question: 'ease', atOrWorse: 'bad' },
      ],
      locales: { de: { questions: { hard: { text: 'Was?' }, ease: { text: 'Wie?' } } } },
      variants: [{ id: 'b', questions: { hard: { text: 'What?' } } }],
    };
    const after = withoutQuestion(named, 'hard');
    expect(parseDocument(asDocument(after))).toMatchObject({ ok: true });
    expect(after.questions[0]?.logic).toEqual([{ go: 'end' }]);
    expect(after.followUp).toEqual([{ on: 'score', question: 'ease', atOrWorse: 'bad' }]);
    expect(after.locales).toEqual({ de: { questions: { ease: { text: 'Wie?' } } } });
    expect(after.variants).toEqual([{ id: 'b', questions: {} }]);
  });

  it('get it back where it stood, with what named it, beside what was changed since', () => {
    const after = withoutQuestion(survey, 'ease');
    const since = { ...after, name: 'Renamed' };
    expect(rebase(after, survey, since)).toEqual({ ...survey, name: 'Renamed' });
  });

  it('get it back without losing the rules that were written since', () => {
    const about = (question: string) => ({ on: 'score' as const, question, atOrWorse: 'bad' as const });
    const contact = { on: 'contact' as const };
    const [ease, ...others] = survey.questions;
    if (!ease) throw new Error('the survey of the tests has lost its question');
    const steps = { ...ease, logic: [{ go: 'hard' }] };
    const before: AuthoredSurvey = { ...survey, questions: [steps, ...others], followUp: [about('hard')] };
    const after = withoutQuestion(before, 'hard');
    const since: AuthoredSurvey = {
      ...after,
      questions: [{ ...ease, logic: [{ go: 'end' }] }],
      followUp: [contact],
    };
    expect(rebase(after, before, since)).toEqual({
      ...before,
      questions: [{ ...ease, logic: [{ go: 'hard' }, { go: 'end' }] }, ...others],
      followUp: [about('hard'), contact],
    });
  });
});

describe('the kind of a question', () => {
  it.each(questionTypes)('changes from an effort to %s without losing its words', (type) => {
    const [ease] = survey.questions;
    if (!ease) throw new Error('the survey of the tests has lost its question');
    const after = changedType({ ...ease, required: true }, type, freshWordsIn('en'));
    expect(after).toMatchObject({ id: 'ease', type, text: ease.text, required: true, logic: ease.logic });
  });

  it('keeps the options from one list of choices to the other', () => {
    const options = [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ];
    const choice = { ...newQuestion('choice', 'c', freshWordsIn('en')), options };
    expect(
      changedType(choice as Parameters<typeof changedType>[0], 'choices', freshWordsIn('en')),
    ).toMatchObject({ options });
  });
});
