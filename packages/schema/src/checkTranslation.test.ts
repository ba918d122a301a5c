import { describe, expect, it } from 'vitest';
import { documentInput, findingsIn, type QuestionInput } from './testing/documentInput.js';
import type { QuestionTexts } from './translation.js';

const options = [
  { id: 'price', text: 'Price' },
  { id: 'speed', text: 'Speed' },
];
const questions: QuestionInput[] = [
  { id: 'ease', type: 'ces', scale: 'ease5', text: 'How easy was it?' },
  { id: 'stay', type: 'matrix', text: 'How were they?', rows: [{ id: 'room', text: 'Room' }] },
  { id: 'which', type: 'choices', text: 'Which?', options },
  { id: 'met', type: 'expectation', text: 'As expected?' },
  { id: 'why', type: 'text', text: 'Why?' },
];
const german = (texts: Record<string, QuestionTexts>) =>
  documentInput({ questions, locales: { de: { questions: texts } } });

describe('checkTranslation', () => {
  it.each<[what: string, texts: Record<string, QuestionTexts>, path: string, says: RegExp, near?: string]>([
    [
      'an unknown question',
      { eas: { text: 'x' } },
      'eas',
      /not a known question; did you mean "ease"/,
      'ease',
    ],
    [
      'an unknown row',
      { stay: { rows: { rom: 'x' } } },
      'stay.rows.rom',
      /not a known row; did you mean "room"/,
      'room',
    ],
    [
      'an unknown option',
      { which: { options: { prise: 'x' } } },
      'which.options.prise',
      /not a known option; did you mean "price"/,
      'price',
    ],
    ['too few steps', { stay: { steps: ['a', 'b'] } }, 'stay.steps', /has 2 words; this scale has 5 steps/],
    [
      'steps of a scale',
      { ease: { steps: ['a'] } },
      'ease.steps',
      /"steps" is not a known part of a ces question; known: text, labels/,
    ],
    ['rows of a text', { why: { rows: { a: 'x' } } }, 'why.rows', /known: text, placeholder/],
    [
      'options of a matrix',
      { stay: { options: { a: 'x' } } },
      'stay.options',
      /known: text, rows, steps, notApplicable/,
    ],
    [
      'labels of a choice',
      { which: { labels: { low: 'a', high: 'b' } } },
      'which.labels',
      /known: text, options, other/,
    ],
    ['a placeholder of a scale', { ease: { placeholder: 'x' } }, 'ease.placeholder', /known: text, labels/],
    [
      'a middle word of a scale',
      { ease: { labels: { low: 'a', middle: 'b', high: 'c' } } },
      'ease.labels.middle',
      /only an expectation/,
    ],
    [
      'an expectation without its middle word',
      { met: { labels: { low: 'a', high: 'c' } } },
      'met.labels.middle',
      /write the middle word too/,
    ],
  ])('refuses %s', (_what, texts, path, says, near) => {
    expect(findingsIn(german(texts))).toEqual([
      {
        path: `surveys[0].locales.de.questions.${path}`,
        message: expect.stringMatching(says),
        ...(near && { nearest: near }),
      },
    ]);
  });

  it('takes a translation of everything, and of nothing', () => {
    const all: Record<string, QuestionTexts> = {
      ease: { text: 'Wie?', labels: { low: 'schwer', high: 'leicht' } },
      stay: { rows: { room: 'Zimmer' }, steps: ['1', '2', '3', '4', '5'], notApplicable: 'entfällt' },
      which: { options: { price: 'Preis' }, other: 'anderes' },
      met: { labels: { low: 'a', middle: 'b', high: 'c' } },
      why: { placeholder: 'weil' },
    };
    expect(findingsIn(german(all))).toEqual([]);
    expect(findingsIn(german({}))).toEqual([]);
  });

  it('checks the words of a variant too', () => {
    const variants = [{ id: 'b', locales: { de: { questions: { eas: { text: 'x' } } } } }];
    expect(findingsIn(documentInput({ questions, locales: { de: {} }, variants }))).toMatchObject([
      { path: 'surveys[0].variants[0].locales.de.questions.eas', nearest: 'ease' },
    ]);
  });
});
