import { type Answer, type DocumentInput, parseDocument, type Question } from '@cairn/schema';
import { describe, expect, test } from 'vitest';
import { type GivenAnswer, givenAnswers } from './givenAnswers.js';

type Written = NonNullable<DocumentInput['surveys']>[number]['questions'][number];

function asWritten(question: Written): Question {
  const parsed = parseDocument({
    journey: { stages: [{ id: 's', name: 'S' }], touchpoints: [{ id: 't', stage: 's', name: 'T' }] },
    surveys: [{ id: 'one', name: 'One', purpose: 'interaction', touchpoints: ['t'], questions: [question] }],
  });
  const read = parsed.ok ? parsed.document.surveys[0]?.questions[0] : undefined;
  if (!read) throw new Error(JSON.stringify(parsed));
  return read;
}

const said = (question: Written, value: Answer['value'], locale = 'en') =>
  givenAnswers({ question: question.id, value }, asWritten(question), locale).map(
    ({ question: _question, text: _text, type: _type, ...rest }) => rest,
  );

const ease: Written = { id: 'q', type: 'ces', scale: 'agree7', text: 'It was easy.' };
const effort: Written = { id: 'q', type: 'ces', scale: 'effort5', text: 'How much effort was it?' };
const choices: Written = {
  ...{ id: 'q', type: 'choices', text: 'What went wrong?', other: true },
  options: [
    { id: 'slow', text: 'It was slow' },
    { id: 'lost', text: 'I got lost' },
  ],
};
const matrix: Written = {
  ...{ id: 'q', type: 'matrix', text: 'How were these?' },
  rows: [
    { id: 'delivery', text: 'Delivery' },
    { id: 'support', text: 'Support' },
  ],
};

describe('an answer in words', () => {
  test('names its question with the fallbacks of its placeholders', () => {
    const question = { ...ease, text: 'Was it easy to pitch the {product|tent}?' };
    const [given] = givenAnswers({ question: 'q', value: 7 }, asWritten(question), 'en');
    expect(given?.text).toBe('Was it easy to pitch the tent?');
  });

  test.each<[string, Written, Answer['value'], Omit<GivenAnswer, 'question' | 'text' | 'type'>[]]>([
    ['a step between the ends has no word', ease, 6, [{ value: 6, min: 1, max: 7, position: 'good' }]],
    [
      'an end of the scale has one',
      ease,
      1,
      [{ value: 1, min: 1, max: 7, label: 'Strongly disagree', position: 'bad' }],
    ],
    [
      'low is good where the scale says so',
      effort,
      1,
      [{ value: 1, min: 1, max: 5, label: 'Very little effort', position: 'good' }],
    ],
    [
      'the words of the author go before',
      { ...ease, labels: { low: 'Never', high: 'Always' } },
      7,
      [{ value: 7, min: 1, max: 7, label: 'Always', position: 'good' }],
    ],
    [
      'where no end is good, none is said',
      { id: 'q', type: 'yesno', text: 'Was it your first time?', good: 'neither' },
      1,
      [{ value: 1, min: 0, max: 1, label: 'Yes' }],
    ],
    [
      'every row of a matrix is one',
      matrix,
      { delivery: 5, support: null },
      [
        {
          part: 'delivery',
          partText: 'Delivery',
          value: 5,
          min: 1,
          max: 5,
          label: 'Excellent',
          position: 'good',
        },
        { part: 'support', partText: 'Support', value: null, label: 'not applicable' },
      ],
    ],
    [
      'every option that was chosen is one',
      choices,
      ['slow', { other: 'It rang' }],
      [
        { part: 'slow', partText: 'It was slow', value: 'slow', label: 'It was slow' },
        { part: 'other', value: 'It rang', label: 'It rang' },
      ],
    ],
    [
      'one choice is one',
      { ...choices, type: 'choice' },
      { other: 'It rang' },
      [{ part: 'other', value: 'It rang', label: 'It rang' }],
    ],
    ['a text is itself', { id: 'q', type: 'text', text: 'Why?' }, 'Slow', [{ value: 'Slow' }]],
    ['what was passed over is nothing', ease, null, []],
  ])('%s', (_, question, value, expected) => {
    expect(said(question, value)).toEqual(expected);
  });

  test('the words are those of the locale', () => {
    expect(said(ease, 7, 'de')[0]?.label).toBe('Stimme voll und ganz zu');
  });

  test('a question that is not known any more keeps its id and its value', () => {
    expect(givenAnswers({ question: 'gone', value: 3 }, undefined, 'en')).toEqual([
      { question: 'gone', text: 'gone', type: undefined, value: 3 },
    ]);
  });
});
