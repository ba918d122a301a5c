import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { documentInput, documentOf, findingsIn, type SurveyInput } from './testing/documentInput.js';

/** A survey with a question of each kind that a rule may look at; on `effort` low is good, on `used` neither end is. */
const survey: Partial<SurveyInput> = {
  questions: [
    { id: 'effort', type: 'ces', scale: 'effort5', text: 'How much effort was it?' },
    { id: 'why', type: 'text', text: 'Why?' },
    { id: 'used', type: 'yesno', good: 'neither', text: 'Have you used it?' },
    { id: 'stay', type: 'matrix', text: 'How were they?', rows: [{ id: 'room', text: 'Room' }] },
    { id: 'mail', type: 'contact', text: 'May we write?', consent: 'You may.' },
  ],
};

type Rules = NonNullable<SurveyInput['followUp']>;
const following = (followUp: Rules, change: Partial<SurveyInput> = {}) =>
  documentInput({ ...survey, ...change, followUp });
const only = (type: string) => ({ questions: survey.questions?.filter((one) => one.type === type) ?? [] });

describe('a rule of follow-up', () => {
  it.each<[string, Rules[number]]>([
    ['a step', { on: 'score', question: 'effort', atOrWorse: 4 }],
    ['the bad side', { on: 'score', question: 'effort', atOrWorse: 'bad' }],
    ['a row of a matrix', { on: 'score', question: 'stay/room', atOrWorse: 2 }],
    ['words', { on: 'keyword', words: ['refund', 'cancel*', '退款', 'money back'] }],
    ['words of one question', { on: 'keyword', words: ['refund'], question: 'why' }],
    ['a wish', { on: 'contact', assignee: 'ada@example.com', replyWithinHours: 4 }],
    ['silence', { on: 'silence', days: 90 }],
  ])('may look at %s', (_, rule) => {
    expect(findingsIn(following([rule]))).toEqual([]);
  });

  it.each<[string, Rules, Partial<SurveyInput>, string, RegExp]>([
    [
      'a question that is not there',
      [{ on: 'score', question: 'efort', atOrWorse: 4 }],
      {},
      '[0].question',
      /did you mean "effort"/,
    ],
    [
      'a score of words',
      [{ on: 'score', question: 'why', atOrWorse: 1 }],
      {},
      '[0].question',
      /question with a scale.*effort/,
    ],
    [
      'a matrix without its row',
      [{ on: 'score', question: 'stay', atOrWorse: 1 }],
      {},
      '[0].question',
      /stay\/room/,
    ],
    [
      'a step off the scale',
      [{ on: 'score', question: 'effort', atOrWorse: 6 }],
      {},
      '[0].atOrWorse',
      /1 to 5/,
    ],
    [
      'the best step, which is the lowest here',
      [{ on: 'score', question: 'effort', atOrWorse: 1 }],
      {},
      '[0].atOrWorse',
      /every answer would open a case/,
    ],
    [
      'a scale of which no end is bad',
      [{ on: 'score', question: 'used', atOrWorse: 'bad' }],
      {},
      '[0].question',
      /neither end of yesno\.neither/,
    ],
    [
      'a step where a variant asks on another scale',
      [{ on: 'score', question: 'effort', atOrWorse: 4 }],
      { variants: [{ id: 'easy', questions: { effort: { scale: 'ease5' } } }] },
      '[0].atOrWorse',
      /the variant "easy" asks on another scale; write "bad"/,
    ],
    [
      'words that nobody can write',
      [{ on: 'keyword', words: ['x'] }],
      only('ces'),
      '[0].on',
      /answered in words/,
    ],
    [
      'words of a score',
      [{ on: 'keyword', words: ['x'], question: 'effort' }],
      {},
      '[0].question',
      /"effort".*known: why/,
    ],
    [
      'a wish that nobody can have',
      [{ on: 'contact' }],
      only('ces'),
      '[0].on',
      /no question of type contact/,
    ],
    [
      'a second silence',
      [
        { on: 'silence', days: 5 },
        { on: 'silence', days: 9 },
      ],
      {},
      '[1].on',
      /one rule of silence/,
    ],
    [
      'the silence of the anonymous',
      [{ on: 'silence', days: 5 }],
      { privacy: { anonymous: true } },
      '[0].on',
      /nobody can be missed/,
    ],
  ])('is refused for %s', (_, rules, change, path, says) => {
    expect(findingsIn(following(rules, change))).toEqual([
      expect.objectContaining({
        path: `surveys[0].followUp${path}`,
        message: expect.stringMatching(says),
      }),
    ]);
  });

  it.each<[string, object, string, RegExp]>([
    ['another kind', { on: 'mood' }, '[0].on', /score, keyword, contact, silence/],
    [
      'a path with too many parts',
      { on: 'score', question: 'a/b/c', atOrWorse: 1 },
      '[0].question',
      /question\/row/,
    ],
    ['no words', { on: 'keyword', words: [] }, '[0].words', /at least one/],
    ['a star alone', { on: 'keyword', words: ['*'] }, '[0].words[0]', /a word or a phrase/],
    ['a star in the middle', { on: 'keyword', words: ['can*el'] }, '[0].words[0]', /at the end/],
    [
      'a name for an address',
      { on: 'contact', assignee: 'Ada' },
      '[0].assignee',
      /e-mail address of a member/,
    ],
    ['no time at all', { on: 'contact', replyWithinHours: 0 }, '[0].replyWithinHours', /such as 24/],
  ])('is refused with %s', (_, rule, path, says) => {
    const written = {
      ...documentInput(survey),
      surveys: [{ ...following([]).surveys?.[0], followUp: [rule] }],
    };
    expect(findingsIn(written)).toEqual([
      expect.objectContaining({
        path: `surveys[0].followUp${path}`,
        message: expect.stringMatching(says),
      }),
    ]);
  });

  it('stays with the collector: the manifest is the same with and without it', () => {
    const rules: Rules = [
      { on: 'contact', assignee: 'ada@example.com' },
      { on: 'score', question: 'effort', atOrWorse: 4 },
    ];
    const manifestOf = (followUp: Rules) => compile(documentOf(following(followUp)), 1);
    expect(manifestOf(rules)).toEqual(manifestOf([]));
  });
});
