import type { Answer } from '@cairn/schema';
import { describe, expect, it } from 'vitest';
import { askingEveryKind } from '../testing/everyKind.js';
import { fernway, storedResponse } from '../testing/fernway.js';
import { responseView } from './answerView.js';
import { spoken } from './spoken.js';

describe('responseView', () => {
  it('draws a score on its scale and a text as it was written', () => {
    const { touchpoint, answers } = responseView(storedResponse(), fernway());
    expect(touchpoint).toBe('Places an order');
    expect(answers).toMatchObject([
      { kind: 'score', asked: 'It was easy to check out.', value: 3, side: 'bad', look: 'stones' },
      { kind: 'text', asked: 'What made it hard?', text: 'Too many fields.' },
    ]);
  });

  it('says of a question that was passed over that it was', () => {
    const response = storedResponse({ answers: [{ question: 'hard', value: null }] });
    expect(responseView(response, fernway()).answers).toEqual([
      { kind: 'skipped', asked: 'What made it hard?' },
    ]);
  });

  it('names by their ids what the document has no more, or not yet', () => {
    expect(responseView(storedResponse(), undefined)).toMatchObject({
      touchpoint: 'checkout.completed',
      survey: 'checkout-effort',
      answers: [
        { kind: 'text', asked: 'ease', text: '3' },
        { kind: 'text', asked: 'hard', text: 'Too many fields.' },
      ],
    });
  });
});

function viewOf(question: string, value: Answer['value']) {
  const [answer] = responseView(
    storedResponse({ answers: [{ question, value }] }),
    askingEveryKind(),
  ).answers;
  if (!answer) throw new Error('no answer is shown');
  const { asked: _, ...view } = answer;
  return view;
}

describe('every kind of answer', () => {
  it.each<[question: string, value: Answer['value'], view: object]>([
    ['ces', 3, { kind: 'score', word: 'Easy', side: 'good', look: 'stones' }],
    ['csat', 5, { kind: 'score', side: 'good', look: 'face' }],
    ['wait', 1, { kind: 'score', word: 'Less than expected', side: 'good', look: 'words' }],
    ['damaged', 1, { kind: 'score', word: 'Yes', side: 'bad', look: 'words' }],
    ['again', 4, { kind: 'score', side: 'good', look: 'stones' }],
    ['room', 10, { kind: 'score', side: 'good', look: 'stones' }],
    ['reason', 'moved', { kind: 'chosen', chosen: [{ text: 'I have moved', isOwn: false }] }],
    ['reason', { other: 'Mails' }, { kind: 'chosen', chosen: [{ text: 'Mails', isOwn: true }] }],
    ['reason', 'gone', { kind: 'chosen', chosen: [{ text: 'gone', isOwn: false }] }],
    [
      'write-me',
      { name: 'Ada', email: 'a@b.example', consent: true },
      { kind: 'contact', name: 'Ada', email: 'a@b.example' },
    ],
    ['bye', null, { kind: 'skipped' }],
  ])('%s: %j', (question, value, view) => {
    expect(viewOf(question, value)).toMatchObject(view);
  });

  it('names every option that was chosen, and own words among them', () => {
    expect(viewOf('reasons', ['prices', { other: 'Mails' }])).toEqual({
      kind: 'chosen',
      chosen: [
        { text: 'The prices', isOwn: false },
        { text: 'Mails', isOwn: true },
      ],
    });
  });

  it('marks each row of a matrix on its scale, and says which do not apply', () => {
    expect(viewOf('parts', { delivery: 2, support: null })).toMatchObject({
      kind: 'rows',
      rows: [
        { row: 'Delivery', mark: { value: 2, word: 'Fair', side: 'bad' } },
        { row: 'Support', mark: null },
      ],
    });
  });

  it('judges a step on the scale of its variant', () => {
    const document = askingEveryKind();
    const variants = [{ id: 'short', questions: { room: { scale: 3 } } }];
    const surveys = (document.surveys ?? []).map((survey) => ({ ...survey, variants }));
    const response = storedResponse({ answers: [{ question: 'room', value: 3 }], variant: 'short' });
    expect(responseView(response, { ...document, surveys }).answers).toMatchObject([
      { value: 3, side: 'good', scale: { name: 'rating.3' } },
    ]);
  });

  it.each<[Answer['value'], string]>([
    [['prices', { other: 'Mails' }], 'prices and Mails'],
    [{ delivery: 2, support: null }, 'delivery: 2, support: –'],
    [{ name: 'Ada', consent: true }, 'name: Ada'],
    [{ other: 'Mails' }, 'Mails'],
  ])('writes %j without its question in words, never as JSON', (value, text) => {
    const response = storedResponse({ answers: [{ question: 'gone', value }] });
    expect(responseView(response, undefined).answers).toEqual([{ kind: 'text', asked: 'gone', text }]);
  });
});

describe('spoken', () => {
  it('says every kind of answer in words', () => {
    const answers: Answer[] = [
      { question: 'damaged', value: 1 },
      { question: 'thumbs', value: 1 },
      { question: 'room', value: 7 },
      { question: 'reasons', value: ['prices', 'moved'] },
      { question: 'parts', value: { delivery: 2, support: null } },
      { question: 'write-me', value: { name: 'Ada', email: 'a@b.example', consent: true } },
      { question: 'bye', value: null },
    ];
    expect(spoken(responseView(storedResponse({ answers }), askingEveryKind()))).toBe(
      'Places an order: Yes: Thumb up: 7 of 10: The prices and I have moved: ' +
        'Delivery Fair, Support Not applicable: Ada, a@b.example: Skipped',
    );
  });
});
