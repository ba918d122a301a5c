import { type DocumentInput, parseDocument } from '@cairn/schema';
import { describe, expect, it } from 'vitest';
import { knowDocument } from '../knownDocument.js';
import { measureAnswers } from '../measureAnswers.js';
import { noteResponse, noteShowing } from './noteFollowUp.js';

type SurveyInput = NonNullable<DocumentInput['surveys']>[number];
type Rules = NonNullable<SurveyInput['followUp']>;

function surveyWith(followUp: Rules, variants: SurveyInput['variants'] = []) {
  const parsed = parseDocument({
    journey: {
      stages: [{ id: 'use', name: 'Use' }],
      touchpoints: [{ id: 'stay', stage: 'use', name: 'Stay' }],
    },
    surveys: [
      {
        ...{ id: 'stay', name: 'Stay', purpose: 'interaction', touchpoints: ['stay'], followUp },
        questions: [
          { id: 'ease', type: 'ces', scale: 'agree7', text: 'It was easy.' },
          { id: 'effort', type: 'ces', scale: 'effort5', text: 'How much effort was it?' },
          {
            ...{ id: 'rooms', type: 'matrix', text: 'How were they?' },
            rows: [
              { id: 'bath', text: 'Bath' },
              { id: 'bed', text: 'Bed' },
            ],
          },
          {
            ...{ id: 'why', type: 'choices', text: 'Why?', other: true },
            options: [
              { id: 'refund', text: 'A refund' },
              { id: 'noise', text: 'Noise' },
            ],
          },
          { id: 'mail', type: 'contact', text: 'May we write?', fields: ['email'], consent: 'You may.' },
        ],
        variants,
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const survey = knowDocument(parsed.document).surveys.get('stay');
  if (!survey) throw new Error('the survey is there');
  return survey;
}

type Answers = Parameters<typeof measureAnswers>[0];

/** In the variant, the ease is asked on five steps. */
function noteOn(rules: Rules, given: Record<string, Answers[number]['value']>, variant?: 'short') {
  const survey = surveyWith(rules, variant && [{ id: variant, questions: { ease: { scale: 'agree5' } } }]);
  const questions = (variant === undefined ? undefined : survey.variants.get(variant)) ?? survey.questions;
  const answers = Object.entries(given).map(([question, value]) => ({ question, value }));
  const measures = measureAnswers(answers, questions);
  const note = noteResponse(survey.followUp, { answers, measures, questions });
  return note ? JSON.parse(note) : note;
}

describe('a rule of a score', () => {
  it.each<[string, Rules[number], Record<string, Answers[number]['value']>, boolean]>([
    ['at the step', { on: 'score', question: 'ease', atOrWorse: 3 }, { ease: 3 }, true],
    ['below it', { on: 'score', question: 'ease', atOrWorse: 3 }, { ease: 1 }, true],
    ['above it', { on: 'score', question: 'ease', atOrWorse: 3 }, { ease: 4 }, false],
    ['at the step where low is good', { on: 'score', question: 'effort', atOrWorse: 4 }, { effort: 4 }, true],
    ['above it where low is good', { on: 'score', question: 'effort', atOrWorse: 4 }, { effort: 5 }, true],
    ['below it where low is good', { on: 'score', question: 'effort', atOrWorse: 4 }, { effort: 3 }, false],
    ['on the bad side', { on: 'score', question: 'effort', atOrWorse: 'bad' }, { effort: 4 }, true],
    ['on no side', { on: 'score', question: 'effort', atOrWorse: 'bad' }, { effort: 3 }, false],
    ['in a row', { on: 'score', question: 'rooms/bath', atOrWorse: 2 }, { rooms: { bath: 2 } }, true],
    ['in another row', { on: 'score', question: 'rooms/bath', atOrWorse: 2 }, { rooms: { bed: 1 } }, false],
    [
      'not applicable',
      { on: 'score', question: 'rooms/bath', atOrWorse: 2 },
      { rooms: { bath: null } },
      false,
    ],
    ['passed over', { on: 'score', question: 'ease', atOrWorse: 6 }, { ease: null }, false],
    ['of another question', { on: 'score', question: 'ease', atOrWorse: 6 }, { effort: 5 }, false],
  ])('looks at an answer %s', (_, rule, given, matches) => {
    expect(noteOn([rule], given).reasons).toHaveLength(matches ? 1 : 0);
  });

  it('judges by the scale that a variant asks on', () => {
    const rules: Rules = [{ on: 'score', question: 'ease', atOrWorse: 'bad' }];
    expect(noteOn(rules, { ease: 3 }).reasons).toHaveLength(1);
    expect(noteOn(rules, { ease: 3 }, 'short').reasons).toEqual([]);
    expect(noteOn(rules, { ease: 2 }, 'short').reasons).toEqual([
      { on: 'score', question: 'ease', scale: 'ces.agree5', step: 2 },
    ]);
  });
});

describe('a rule of words', () => {
  const rule: Rules[number] = { on: 'keyword', words: ['noisy', 'refund'] };

  it('reads what somebody wrote under "other", and no option of the author’s', () => {
    expect(noteOn([rule], { why: ['refund'] }).reasons).toEqual([]);
    expect(noteOn([rule], { why: [{ other: 'I want a REFUND' }] }).reasons).toEqual([
      { on: 'keyword', question: 'why', word: 'refund' },
    ]);
  });

  it('reads no address', () => {
    const given = { mail: { email: 'refund@example.com', consent: true } };
    expect(noteOn([rule], given).reasons).toEqual([]);
  });

  it('names one word, though there are several', () => {
    expect(noteOn([rule], { why: [{ other: 'refund, it was noisy' }] }).reasons).toEqual([
      { on: 'keyword', question: 'why', word: 'noisy' },
    ]);
  });
});

describe('what the rules say together', () => {
  const given = { ease: 1, mail: { email: 'ann@example.com', consent: true } };

  it('is every reason, the first assignee and the earliest reply', () => {
    const rules: Rules = [
      { on: 'score', question: 'ease', atOrWorse: 3, replyWithinHours: 48 },
      { on: 'contact', assignee: 'bo@example.com', replyWithinHours: 4 },
      { on: 'keyword', words: ['x'], assignee: 'cy@example.com', replyWithinHours: 1 },
    ];
    expect(noteOn(rules, given)).toEqual({
      reasons: [
        { on: 'score', question: 'ease', scale: 'ces.agree7', step: 1 },
        { on: 'contact', question: 'mail' },
      ],
      ...{ assignee: 'bo@example.com', replyWithinHours: 4 },
    });
  });

  it('is nothing at all in a survey without rules', () => {
    expect(noteOn([], given)).toBe('');
    expect(noteShowing(surveyWith([]).followUp)).toBe('');
  });

  it('is that somebody was asked only where a survey looks out for silence', () => {
    expect(noteShowing(surveyWith([{ on: 'contact' }]).followUp)).toBe('');
    const silence = surveyWith([{ on: 'silence', days: 9 }]).followUp;
    expect(JSON.parse(noteShowing(silence))).toEqual({ reasons: [], isWatched: true });
    expect(noteOn([{ on: 'silence', days: 9 }], given)).toEqual({ reasons: [], isWatched: true });
  });
});
