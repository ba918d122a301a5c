import { describe, expect, it } from 'vitest';
import type { Condition } from './condition.js';
import { documentInput, findingsIn, type QuestionInput } from './testing/documentInput.js';

const rows = [{ id: 'room', text: 'Room' }];
const questions: QuestionInput[] = [
  { id: 'ease', type: 'ces', scale: 'ease5', text: 'How easy was it?' },
  { id: 'stay', type: 'matrix', text: 'How were they?', rows },
  { id: 'hello', type: 'statement', text: 'Hello' },
  { id: 'why', type: 'text', text: 'Why?' },
];
const audience = (written: Condition) => documentInput({ questions, audience: written });
const logic = (when: Condition, place: number) =>
  documentInput({
    questions: questions.map((one, index) =>
      index === place ? { ...one, logic: [{ when, go: 'end' }] } : one,
    ),
  });
const nested = (levels: number): Condition =>
  levels === 1 ? { attribute: 'a', is: 1 } : { all: [nested(levels - 1)] };

describe('checkWhen', () => {
  it.each<[what: string, when: Condition, says: RegExp, near?: string]>([
    ['a later answer', { answer: 'why', answered: true }, /"why" is not a known earlier question/],
    ['a misspelt answer', { answer: 'eas', atLeast: 2 }, /did you mean "ease"/, 'ease'],
    [
      'a misspelt answer deep in groups',
      { any: [{ all: [{ answer: 'eas', atLeast: 2 }] }] },
      /did you mean "ease"/,
      'ease',
    ],
    ['an unknown row', { answer: 'stay/rom', atLeast: 2 }, /did you mean "stay\/room"/, 'stay/room'],
    ['a matrix as a whole', { answer: 'stay', answered: true }, /known: ease, stay\/room/],
    ['a stage', { visitor: 'stage', is: 'use' }, /belongs into an audience/],
    [
      'an unknown device',
      { visitor: 'device', is: 'phon' },
      /not a known device; did you mean "phone"/,
      'phone',
    ],
    ['too many levels', nested(7), /deeper than 6 levels/],
  ])('refuses %s', (_what, when, says, near) => {
    expect(findingsIn(logic(when, 1))).toEqual([
      {
        path: 'surveys[0].questions[1].logic[0].when',
        message: expect.stringMatching(says),
        ...(near && { nearest: near }),
      },
    ]);
  });

  it('refuses the answer to a statement, which has none', () => {
    expect(findingsIn(logic({ answer: 'hello', answered: true }, 3))).toHaveLength(1);
  });

  it.each<Condition>([
    { answer: 'ease', atMost: 2 },
    { answer: 'stay/room', skipped: true },
    { property: 'total', between: [1, 5] },
    { visitor: 'device', in: ['phone', 'tablet'] },
    nested(6),
  ])('takes %j', (when) => {
    expect(findingsIn(logic(when, 1))).toEqual([]);
  });
});

describe('checkAudience', () => {
  it.each<[what: string, written: Condition, says: RegExp, near?: string]>([
    ['an answer without its survey', { answer: 'ease', atLeast: 2 }, /not a known survey\/question/],
    ['a misspelt answer', { answer: 'report-ease/eas', atLeast: 2 }, /did you mean/, 'report-ease/ease'],
    [
      'an unknown row',
      { answer: 'report-ease/stay/rom', atLeast: 2 },
      /did you mean/,
      'report-ease/stay/room',
    ],
    [
      'an unknown stage',
      { visitor: 'stage', is: 'purchse' },
      /not a known stage; did you mean "purchase"/,
      'purchase',
    ],
    [
      'an unknown stage to be reached',
      { visitor: 'stage', atLeast: 'supprt' },
      /did you mean "support"/,
      'support',
    ],
    [
      'an unknown stage of several',
      { visitor: 'stage', in: ['use', 'banana'] },
      /"banana" is not a known stage; known: purchase, use, support/,
    ],
    ['a stage by its number', { visitor: 'stage', atLeast: 1 }, /"1" is not a known stage/],
    ['an unknown device', { visitor: 'device', not: 'watch' }, /known: phone, tablet, desktop/],
    ['too many levels', nested(7), /deeper than 6 levels/],
  ])('refuses %s', (_what, written, says, near) => {
    expect(findingsIn(audience(written))).toEqual([
      { path: 'surveys[0].audience', message: expect.stringMatching(says), ...(near && { nearest: near }) },
    ]);
  });

  it.each<Condition>([
    { answer: 'report-ease/ease', atMost: 2 },
    { answer: 'report-ease/stay/room', atMost: 2 },
    { visitor: 'stage', atLeast: 'use' },
    { visitor: 'stage', in: ['use', 'support'] },
    { attribute: 'since', before: '2026-03-01' },
  ])('takes %j', (written) => {
    expect(findingsIn(audience(written))).toEqual([]);
  });
});
