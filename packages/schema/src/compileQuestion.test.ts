import { describe, expect, it } from 'vitest';
import { compileQuestion } from './compileQuestion.js';
import { endLabelsIn, stepNamesIn } from './labelTables/scaleLabels.js';
import { manifestQuestion } from './manifest.js';
import { question } from './question.js';
import { scaleOf } from './scale.js';

const compiled = (written: object, locale?: string) =>
  compileQuestion(question.parse({ id: 'q', text: 'How?', ...written }), locale);
const ends = (name: string) => endLabelsIn(name, 'en');
const steps = (name: string) => stepNamesIn(name, 'en');
const named = (name: string) => {
  const words = steps(name) ?? [];
  return { steps: words, low: words[0], high: words.at(-1) };
};
const rows = [{ id: 'room', text: 'Room' }];
const options = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
];
const own = { low: 'No way', high: 'Any day' };

const cases: [written: { type: string; [key: string]: unknown }, compiled: object][] = [
  [
    { type: 'ces', scale: 'agree7' },
    { kind: 'scale', min: 1, max: 7, look: 'numbers', ...ends('ces.agree7') },
  ],
  [
    { type: 'ces', scale: 'agree5' },
    { kind: 'scale', min: 1, max: 5, look: 'numbers', ...ends('ces.agree5') },
  ],
  [
    { type: 'ces', scale: 'ease7' },
    { kind: 'scale', min: 1, max: 7, look: 'numbers', ...ends('ces.ease7') },
  ],
  [
    { type: 'ces', scale: 'ease5' },
    { kind: 'scale', min: 1, max: 5, look: 'numbers', ...ends('ces.ease5') },
  ],
  [
    { type: 'ces', scale: 'effort5' },
    { kind: 'scale', min: 1, max: 5, look: 'numbers', ...ends('ces.effort5') },
  ],
  [
    { type: 'ces', scale: 'easy3' },
    { kind: 'scale', min: 1, max: 3, look: 'words', highFirst: true, ...named('ces.easy3') },
  ],
  [{ type: 'csat' }, { kind: 'scale', min: 1, max: 5, look: 'faces', ...ends('csat.5') }],
  [
    { type: 'csat', scale: 7, look: 'stars' },
    { kind: 'scale', min: 1, max: 7, look: 'stars', ...ends('csat.7') },
  ],
  [{ type: 'nps' }, { kind: 'scale', min: 0, max: 10, look: 'numbers', ...ends('nps.0-10') }],
  [
    { type: 'nps', scale: '1-5' },
    { kind: 'scale', min: 1, max: 5, look: 'numbers', ...ends('nps.1-5') },
  ],
  [
    { type: 'thumbs' },
    { kind: 'scale', min: 0, max: 1, look: 'thumbs', highFirst: true, ...ends('thumbs.2') },
  ],
  [{ type: 'mood' }, { kind: 'scale', min: 1, max: 3, look: 'faces', ...ends('mood.3') }],
  [
    { type: 'mood', scale: 5 },
    { kind: 'scale', min: 1, max: 5, look: 'faces', ...ends('mood.5') },
  ],
  [
    { type: 'expectation' },
    { kind: 'scale', min: 1, max: 3, look: 'words', highFirst: true, ...named('expectation.more') },
  ],
  [
    { type: 'expectation', good: 'less' },
    { kind: 'scale', min: 1, max: 3, look: 'words', ...named('expectation.less') },
  ],
  [
    { type: 'yesno' },
    { kind: 'scale', min: 0, max: 1, look: 'words', highFirst: true, ...named('yesno.yes') },
  ],
  [
    { type: 'yesno', good: 'no' },
    { kind: 'scale', min: 0, max: 1, look: 'words', highFirst: true, ...named('yesno.no') },
  ],
  [{ type: 'likelihood' }, { kind: 'scale', min: 1, max: 5, look: 'numbers', ...ends('likelihood.5') }],
  [{ type: 'rating' }, { kind: 'scale', min: 1, max: 5, look: 'numbers', ...ends('rating.5') }],
  [
    { type: 'rating', scale: 10 },
    { kind: 'scale', min: 1, max: 10, look: 'numbers', ...ends('rating.10') },
  ],
  [
    { type: 'matrix', rows },
    { kind: 'matrix', rows, min: 1, max: 5, notApplicable: true, ...named('matrix.5') },
  ],
  [
    { type: 'matrix', rows, scale: 7, notApplicable: false },
    { kind: 'matrix', rows, min: 1, max: 7, ...ends('matrix.7') },
  ],
  [
    { type: 'matrix', rows, scale: 3, steps: ['bad', 'so', 'good'], notApplicable: 'n/a' },
    {
      kind: 'matrix',
      rows,
      min: 1,
      max: 3,
      low: 'bad',
      high: 'good',
      steps: ['bad', 'so', 'good'],
      notApplicable: 'n/a',
    },
  ],
  [
    { type: 'choice', options },
    { kind: 'choice', options },
  ],
  [
    { type: 'choice', options, other: 'Else', shuffle: true },
    { kind: 'choice', options, other: 'Else', shuffle: true },
  ],
  [
    { type: 'choices', options, other: true },
    { kind: 'choice', options, other: true, most: 3 },
  ],
  [
    { type: 'choices', options, most: 1 },
    { kind: 'choice', options, most: 1 },
  ],
  [{ type: 'text' }, { kind: 'text', size: 'long', maxChars: 1000 }],
  [
    { type: 'text', size: 'short', maxChars: 80, placeholder: 'Why' },
    { kind: 'text', size: 'short', maxChars: 80, placeholder: 'Why' },
  ],
  [
    { type: 'contact', consent: 'Write to me' },
    { kind: 'contact', fields: ['name', 'email'], consent: 'Write to me' },
  ],
  [{ type: 'statement' }, { kind: 'statement' }],
  [
    { type: 'statement', link: { url: '/a', text: 'A' }, code: 'X1' },
    { kind: 'statement', link: { url: '/a', text: 'A' }, code: 'X1' },
  ],
];

describe('compileQuestion', () => {
  it.each(cases)('%j', (written, expected) => {
    expect(compiled(written)).toEqual({ id: 'q', text: 'How?', ...expected });
    expect(manifestQuestion.parse(compiled(written))).toEqual(compiled(written));
  });

  it('is tried here with every type', () => {
    const types = question.def.options.map((option) => option.shape.type.value);
    expect(new Set(cases.map(([{ type }]) => type))).toEqual(new Set(types));
  });

  it('says what is required, and carries logic', () => {
    const logic = [{ when: { answer: 'q', atMost: 2 }, go: 'why' }, { go: 'end' }];
    expect(compiled({ type: 'csat', required: true, logic })).toMatchObject({
      required: true,
      logic: [{ when: { of: 'answer', name: 'q', is: 'atMost', to: 2 }, go: 'why' }, { go: 'end' }],
    });
  });

  it.each([
    [{ type: 'ces', scale: 'ease7', labels: own }, own],
    [{ type: 'thumbs', labels: own }, own],
    [
      { type: 'yesno', labels: own },
      { ...own, steps: ['No way', 'Any day'] },
    ],
    [
      { type: 'ces', scale: 'easy3', labels: own },
      { ...own, steps: ['No way', steps('ces.easy3')?.[1], 'Any day'] },
    ],
    [
      { type: 'expectation', labels: { ...own, middle: 'Well' } },
      { ...own, steps: ['No way', 'Well', 'Any day'] },
    ],
  ])('says the author’s own words: %j', (written, expected) => {
    expect(compiled(written)).toMatchObject(expected);
  });

  it.each(['en', 'de', 'pt-BR', 'xx'])('says the usual words in %s', (locale) => {
    expect(compiled({ type: 'csat' }, locale)).toMatchObject(endLabelsIn('csat.5', locale));
    expect(compiled({ type: 'yesno' }, locale)).toMatchObject({ steps: stepNamesIn('yesno.yes', locale) });
  });

  it('has as many words as steps, and the ends of them at its ends, wherever steps have words', () => {
    for (const [written] of cases) {
      const drawn = compiled(written);
      if (!('min' in drawn) || !drawn.steps) continue;
      expect(drawn.steps).toHaveLength(drawn.max - drawn.min + 1);
      expect([drawn.steps[0], drawn.steps.at(-1)]).toEqual([drawn.low, drawn.high]);
    }
  });

  it('draws the steps that are scored', () => {
    for (const [written] of cases) {
      const scale = scaleOf(question.parse({ id: 'q', text: 'How?', ...written }));
      if (scale) expect(compiled(written)).toMatchObject({ min: scale.min, max: scale.max });
    }
  });
});
