import { describe, expect, it } from 'vitest';
import {
  documentInput,
  findingsIn,
  type QuestionInput,
  type SurveyInput,
  surveyInput,
} from './testing/documentInput.js';

const text = (id: string, change: Partial<Extract<QuestionInput, { type: 'text' }>> = {}): QuestionInput => ({
  id,
  type: 'text',
  text: 'Why?',
  ...change,
});
const two = [
  { id: 'price', text: 'Price' },
  { id: 'speed', text: 'Speed' },
];
const choice = (change: Partial<Extract<QuestionInput, { type: 'choice' }>>): QuestionInput => ({
  id: 'which',
  type: 'choice',
  text: 'Which?',
  options: two,
  ...change,
});
const matrix = (change: Partial<Extract<QuestionInput, { type: 'matrix' }>>): QuestionInput => ({
  id: 'stay',
  type: 'matrix',
  text: 'How were they?',
  rows: [
    { id: 'room', text: 'Room' },
    { id: 'bar', text: 'Bar' },
  ],
  ...change,
});
const ask = (...questions: QuestionInput[]): Partial<SurveyInput> => ({ questions });
const five = ['1', '2', '3', '4', '5'];
const at = (path: string) => `surveys[0].${path}`;

type Row = [what: string, survey: Partial<SurveyInput>, path: string, says: RegExp, near?: string];

const wrong: Row[] = [
  [
    'an unknown touchpoint',
    { touchpoints: ['report.open'] },
    'touchpoints[0]',
    /not a known touchpoint; did you mean "report.opened"/,
    'report.opened',
  ],
  ['a question id used twice', ask(text('a'), text('a')), 'questions[1].id', /"a" is used twice/],
  [
    'more to choose than there is',
    ask({ id: 'which', type: 'choices', text: 'Which?', options: two, most: 3 }),
    'questions[0].most',
    /only 2 can be chosen/,
  ],
  ['a question called "end"', ask(text('end')), 'questions[0].id', /reserved/],
  ['a variant id used twice', { variants: [{ id: 'b' }, { id: 'b' }] }, 'variants[1].id', /used twice/],

  [
    'logic that goes backwards',
    ask(text('a'), text('b', { logic: [{ go: 'a' }] })),
    'questions[1].logic[0].go',
    /only goes forwards/,
  ],
  [
    'logic that goes to itself',
    ask(text('a', { logic: [{ go: 'a' }] })),
    'questions[0].logic[0].go',
    /only goes forwards/,
  ],
  [
    'logic that goes nowhere',
    ask(text('a', { logic: [{ go: 'reasn' }] }), text('reason')),
    'questions[0].logic[0].go',
    /not a known question; did you mean "reason"/,
    'reason',
  ],
  [
    'logic that goes nowhere, with nothing near',
    ask(text('a', { logic: [{ go: 'banana' }] }), text('b')),
    'questions[0].logic[0].go',
    /known: b, end/,
  ],

  [
    'a row id used twice',
    ask(
      matrix({
        rows: [
          { id: 'bar', text: 'Bar' },
          { id: 'bar', text: 'Bar' },
        ],
      }),
    ),
    'questions[0].rows[1].id',
    /used twice/,
  ],
  [
    'too few words for the steps of a matrix',
    ask(matrix({ steps: ['bad', 'good'] })),
    'questions[0].steps',
    /has 2 words; this scale has 5 steps/,
  ],
  [
    'too many words for the steps of a matrix',
    ask(matrix({ scale: 3, steps: five })),
    'questions[0].steps',
    /has 5 words; this scale has 3 steps/,
  ],
  [
    'an option id used twice',
    ask(
      choice({
        options: [
          { id: 'a', text: 'A' },
          { id: 'a', text: 'B' },
        ],
      }),
    ),
    'questions[0].options[1].id',
    /used twice/,
  ],
  [
    'an option called "other"',
    ask(
      choice({
        options: [
          { id: 'a', text: 'A' },
          { id: 'other', text: 'Other' },
        ],
      }),
    ),
    'questions[0].options[1].id',
    /write "other": true/,
  ],
  [
    'a contact asked for the same twice',
    ask({ id: 'c', type: 'contact', text: 'Who?', consent: 'Yes', fields: ['name', 'name'] }),
    'questions[0].fields',
    /same thing twice/,
  ],

  [
    'a variant of an unknown question',
    { variants: [{ id: 'b', questions: { eas: { text: 'x' } } }] },
    'variants[0].questions.eas',
    /not a known question; did you mean "ease"/,
    'ease',
  ],
  [
    'a variant with a scale of another type',
    { variants: [{ id: 'b', questions: { ease: { scale: 'agre7' } } }] },
    'variants[0].questions.ease.scale',
    /did you mean "agree7"/,
    'agree7',
  ],
  [
    'a variant with a look that the type has not',
    { variants: [{ id: 'b', questions: { ease: { look: 'stars' } } }] },
    'variants[0].questions.ease.look',
    /"look" is not a known key; known: id, text/,
  ],
  [
    'a variant with a middle word for a scale',
    { variants: [{ id: 'b', questions: { ease: { labels: { low: 'a', middle: 'b', high: 'c' } } } }] },
    'variants[0].questions.ease.labels.middle',
    /not a known key/,
  ],
  [
    'a variant whose scale has not as many steps as words',
    { ...ask(matrix({ steps: five })), variants: [{ id: 'b', questions: { stay: { scale: 3 } } }] },
    'variants[0].questions.stay.scale',
    /has 5 words; this scale has 3 steps/,
  ],
  [
    'a variant that moves an inline survey',
    { placement: 'inline', variants: [{ id: 'b', placement: 'modal' }] },
    'variants[0].placement',
    /a survey that is inline stays where it is/,
  ],
  [
    'a variant in a language that the survey does not speak',
    { locales: { de: {} }, variants: [{ id: 'b', locales: { dee: {} } }] },
    'variants[0].locales.dee',
    /not a known language of this survey; did you mean "de"/,
    'de',
  ],
  [
    'a variant translated with the steps of the written scale',
    {
      ...ask(matrix({})),
      locales: { de: {} },
      variants: [
        {
          id: 'b',
          questions: { stay: { scale: 3 } },
          locales: { de: { questions: { stay: { steps: five } } } },
        },
      ],
    },
    'variants[0].locales.de.questions.stay.steps',
    /has 5 words; this scale has 3 steps/,
  ],

  [
    'a schedule that ends before it begins',
    { schedule: { from: '2026-03-02', until: '2026-03-01' } },
    'schedule',
    /"from" is after "until"/,
  ],
  ['the trigger tab in a corner', { trigger: { on: 'tab' } }, 'trigger', /needs the placement "tab"/],
];

describe('checkSurvey', () => {
  it.each(wrong)('refuses %s', (_what, survey, path, says, near) => {
    expect(findingsIn(documentInput(survey))).toEqual([
      { path: at(path), message: expect.stringMatching(says), ...(near && { nearest: near }) },
    ]);
  });

  it.each<[what: string, survey: Partial<SurveyInput>]>([
    ['a day that is its own last', { schedule: { from: '2026-03-01', until: '2026-03-01' } }],
    ['an afternoon of its last day', { schedule: { from: '2026-03-01T15:00:00Z', until: '2026-03-01' } }],
    ['an open end', { schedule: { from: '2026-03-01' } }],
    ['a tab with any trigger', { placement: 'tab', trigger: { on: 'url', url: '/' } }],
    ['logic to the end', ask(text('a', { logic: [{ go: 'end' }] }))],
    ['as many words as steps', ask(matrix({ steps: five }))],
    ['an option that may be other', ask(choice({ other: true }))],
    [
      'a variant that changes what its type has',
      {
        variants: [{ id: 'b', questions: { ease: { scale: 'agree7', labels: { low: 'No', high: 'Yes' } } } }],
      },
    ],
  ])('takes %s', (_what, survey) => {
    expect(findingsIn(documentInput(survey))).toEqual([]);
  });

  it('says of every survey what is wrong with it', () => {
    const surveys = [
      surveyInput({ id: 'a', touchpoints: ['x'] }),
      surveyInput({ id: 'b', touchpoints: ['report.opened', 'y'] }),
    ];
    expect(findingsIn(documentInput({}, { surveys })).map(({ path }) => path)).toEqual([
      'surveys[0].touchpoints[0]',
      'surveys[1].touchpoints[1]',
    ]);
  });
});
