import { type Answer, parseDocument } from '@cairn/schema';
import { describe, expect, test } from 'vitest';
import { testDocument } from '../testing/testDocument.js';
import { knowDocument } from './knownDocument.js';
import { measureAnswers } from './measureAnswers.js';

const parsed = parseDocument(testDocument);
if (!parsed.ok) throw new Error('the test document is wrong');
const known = knowDocument(parsed.document);
const leaving = known.surveys.get('leaving')?.questions ?? new Map();

const measured = (question: string, value: Answer['value']) =>
  measureAnswers([{ question, value }], leaving).map(
    ({ question: name, scale, bucket }) => `${name} ${scale} ${bucket}`,
  );

describe('what an answer adds to the rollups', () => {
  test.each<[what: string, question: string, value: Answer['value'], adds: string[]]>([
    ['a choice: itself and its option', 'reason', 'moved', ['reason choice 1', 'reason/moved choice 1']],
    ['own words', 'reason', { other: 'Mails' }, ['reason choice 1', 'reason/other choice 1']],
    [
      'a matrix: its rows',
      'parts',
      { delivery: 4, support: 1 },
      ['parts/delivery matrix.5 4', 'parts/support matrix.5 1'],
    ],
    ['a row that does not apply: nothing', 'parts', { delivery: null }, []],
    [
      'a contact: that there is one',
      'write-me',
      { name: 'Ada', email: 'a@b.example', consent: true },
      ['write-me contact 0'],
    ],
    ['a question passed over: nothing', 'reason', null, []],
    ['a statement passed over: nothing', 'bye', null, []],
  ])('%s', (_, question, value, adds) => {
    expect(measured(question, value)).toEqual(adds);
  });

  test('never what was written', () => {
    const answers = [
      { question: 'reason', value: { other: 'Secret words' } },
      { question: 'write-me', value: { name: 'Ada', email: 'ada@example.com', consent: true } },
    ];
    expect(JSON.stringify(measureAnswers(answers, leaving))).not.toMatch(/Secret|Ada|ada@/);
  });
});

describe('an answer is kept', () => {
  test('with own words cut, and a name and address without the space around them', () => {
    const answers: Answer[] = [
      { question: 'reason', value: { other: 'x'.repeat(3000) } },
      { question: 'write-me', value: { name: ' Ada ', email: ' ada@example.com ', consent: true } },
    ];
    measureAnswers(answers, leaving);
    expect(answers.map(({ value }) => value)).toEqual([
      { other: 'x'.repeat(1000) },
      { name: 'Ada', email: 'ada@example.com', consent: true },
    ]);
  });
});

describe('a refusal says where, what, and what to do', () => {
  test.each<[question: string, value: Answer['value'], code: string, message: string]>([
    [
      'reason',
      7,
      'invalid',
      'answers[0].value: this question takes the id of an option, or { "other": "…" }',
    ],
    [
      'reason',
      'rain',
      'invalid',
      'answers[0].value: this question has no option "rain"; send the id of one it has',
    ],
    ['parts', 4, 'invalid', 'answers[0].value: this question takes steps by row, such as { "row": 4 }'],
    [
      'parts',
      { delivery: true },
      'invalid',
      'answers[0].value.delivery: this question takes a number from 1 to 5, not true',
    ],
    [
      'parts',
      { delivery: 9 },
      'off_scale',
      'answers[0].value.delivery: 9 is off the scale matrix.5 (1 to 5)',
    ],
    [
      'write-me',
      'Ada',
      'invalid',
      'answers[0].value: this question takes { "name": "…", "email": "…", "consent": true }',
    ],
    [
      'write-me',
      { name: 'Ada', email: 'ada', consent: true },
      'invalid',
      'answers[0].value.email: is no e-mail address; write it like name@example.com',
    ],
    ['bye', 'Bye', 'invalid', 'answers[0].value: a statement is not answered; leave it out'],
  ])('%s answered with %j', (question, value, code, message) => {
    expect(() => measured(question, value)).toThrow(expect.objectContaining({ code, message }));
  });
});
