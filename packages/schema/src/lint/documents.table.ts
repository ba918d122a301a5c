import type { DocumentInput } from '../document.js';

type SurveyInput = NonNullable<DocumentInput['surveys']>[number];
type QuestionInput = SurveyInput['questions'][number];

const score: QuestionInput = { id: 'ease', type: 'ces', scale: 'ease7', text: 'How easy was it to pay?' };
const why: QuestionInput = { id: 'why', type: 'text', text: 'What is the main reason?' };
const more = (id: string, rest: object = {}): QuestionInput => ({
  id,
  type: 'text',
  text: 'What else?',
  ...rest,
});

export const survey = (rest: Partial<SurveyInput> = {}): SurveyInput => ({
  id: 'paid',
  name: 'Paid',
  purpose: 'interaction',
  touchpoints: ['paid'],
  status: 'live',
  questions: [score, why],
  ...rest,
});

export const document = (
  surveys: SurveyInput[],
  settings: DocumentInput['settings'] = {},
): DocumentInput => ({
  journey: {
    stages: [{ id: 'purchase', name: 'Purchase' }],
    touchpoints: [
      { id: 'paid', stage: 'purchase', name: 'Paid' },
      { id: 'shipped', stage: 'purchase', name: 'Shipped' },
    ],
  },
  surveys,
  settings,
});

const german = { questions: { ease: { text: 'Wie leicht war die Zahlung?' }, why: { text: 'Warum?' } } };

export interface Case {
  why: string;
  rule: string;
  path: string;
  severity?: 'error' | 'warning' | 'info';
  written: DocumentInput;
}

/** Unwise documents, each with the one finding that has to be raised on the 1st of June 2026. */
export const unwise: readonly Case[] = [
  {
    why: 'a score that nobody explains',
    rule: 'survey/no-follow-up',
    path: 'surveys[0].questions',
    written: document([survey({ questions: [score] })]),
  },
  {
    why: 'a score whose logic always passes the open question by',
    rule: 'survey/no-follow-up',
    path: 'surveys[0].questions',
    written: document([survey({ questions: [{ ...score, logic: [{ go: 'end' }] }, why] })]),
  },
  {
    why: 'a score without words, in two languages',
    rule: 'survey/no-follow-up',
    path: 'surveys[0].questions',
    written: document([
      survey({
        questions: [score],
        locales: { de: { questions: { ease: { text: 'Wie leicht war es?' } } } },
      }),
    ]),
  },
  {
    why: 'four questions in a row',
    rule: 'survey/too-long',
    path: 'surveys[0].questions',
    severity: 'info',
    written: document([survey({ questions: [score, why, more('c'), more('d')] })]),
  },
  {
    why: 'five questions in a row',
    rule: 'survey/too-long',
    path: 'surveys[0].questions',
    severity: 'warning',
    written: document([survey({ questions: [score, why, more('c'), more('d'), more('e')] })]),
  },
  {
    why: 'three answers required',
    rule: 'survey/too-many-required',
    path: 'surveys[0].questions',
    written: document([
      survey({
        questions: [
          { ...score, required: true },
          more('b', { required: true }),
          more('c', { required: true }),
        ],
      }),
    ]),
  },
  {
    why: 'wording that was read half a year ago',
    rule: 'survey/stale',
    path: 'surveys[0].reviewedAt',
    severity: 'info',
    written: document([survey({ reviewedAt: '2025-12-01' })]),
  },
  {
    why: 'two surveys at one moment',
    rule: 'survey/overlap',
    path: 'surveys[1].touchpoints[1]',
    written: document([survey(), survey({ id: 'again', touchpoints: ['shipped', 'paid'] })]),
  },
  {
    why: 'two audiences that may share somebody',
    rule: 'survey/overlap',
    path: 'surveys[1].touchpoints[0]',
    written: document([
      survey({ audience: { attribute: 'plan', is: 'pro' } }),
      survey({ id: 'again', audience: { visitor: 'device', is: 'phone' } }),
    ]),
  },
  {
    why: 'a language that the project wants',
    rule: 'locale/missing',
    path: 'surveys[0].locales',
    written: document([survey()], { locales: ['de'] }),
  },
  {
    why: 'a translation without one question',
    rule: 'locale/incomplete',
    path: 'surveys[0].locales.de.questions.why.text',
    written: document([survey({ locales: { de: { questions: { ease: german.questions.ease } } } })]),
  },
  {
    why: 'a translation without the labels',
    rule: 'locale/incomplete',
    path: 'surveys[0].locales.de.questions.ease.labels',
    written: document([
      survey({
        questions: [{ ...score, labels: { low: 'Hard', high: 'Easy' } }, why],
        locales: { de: german },
      }),
    ]),
  },
  {
    why: 'a translation without the thanks',
    rule: 'locale/incomplete',
    path: 'surveys[0].locales.de.thanks',
    written: document([survey({ thanks: 'Thank you', locales: { de: german } })]),
  },
  {
    why: 'pale words on white',
    rule: 'theme/contrast',
    path: 'settings.theme.text',
    severity: 'error',
    written: document([survey()], { theme: { text: '#aaaaaa', mode: 'light' } }),
  },
  {
    why: 'dark words on a dark card',
    rule: 'theme/contrast',
    path: 'settings.theme.dark.text',
    severity: 'error',
    written: document([survey()], { theme: { dark: { text: '#333333', surface: '#111111' } } }),
  },
  {
    why: 'a pale accent of one survey',
    rule: 'theme/contrast',
    path: 'surveys[0].theme.accent',
    severity: 'error',
    written: document([survey({ theme: { accent: '#ffee00', mode: 'light' } })]),
  },
  {
    why: 'leading words in a translation',
    rule: 'wording/leading',
    path: 'surveys[0].locales.de.questions.why.text',
    written: document([
      survey({
        locales: { de: { questions: { ...german.questions, why: { text: 'Was lieben Sie an uns?' } } } },
      }),
    ]),
  },
  {
    why: 'leading words in a variant',
    rule: 'wording/leading',
    path: 'surveys[0].variants[0].questions.why.text',
    written: document([
      survey({ variants: [{ id: 'b', questions: { why: { text: 'What do you love about it?' } } }] }),
    ]),
  },
  {
    why: 'ends that a variant turns around',
    rule: 'scale/reversed',
    path: 'surveys[0].variants[0].questions.ease.labels',
    written: document([
      survey({
        variants: [{ id: 'b', questions: { ease: { labels: { low: 'Easy', high: 'Difficult' } } } }],
      }),
    ]),
  },
];

/** Sound documents, many of them one line away from an unwise one. */
export const wise: readonly [why: string, written: DocumentInput][] = [
  ['a score with an open question', document([survey()])],
  ['a survey without a score', document([survey({ questions: [why] })])],
  [
    'a branch that explains only low scores',
    document([
      survey({
        questions: [{ ...score, logic: [{ when: { answer: 'ease', atLeast: 5 }, go: 'end' }] }, why],
      }),
    ]),
  ],
  [
    'four questions of which nobody sees more than three',
    document([
      survey({
        questions: [
          { ...score, logic: [{ when: { answer: 'ease', atLeast: 5 }, go: 'c' }] },
          more('b', { logic: [{ go: 'd' }] }),
          more('c'),
          more('d'),
        ],
      }),
    ]),
  ],
  ['wording that was read this spring', document([survey({ reviewedAt: '2026-04-01' })])],
  ['surveys at different touchpoints', document([survey(), survey({ id: 'b', touchpoints: ['shipped'] })])],
  ['a draft beside a live survey', document([survey(), survey({ id: 'b', status: 'draft' })])],
  ['an inline survey beside a corner', document([survey(), survey({ id: 'b', placement: 'inline' })])],
  [
    'surveys one after the other',
    document([
      survey({ schedule: { until: '2026-03-01' } }),
      survey({ id: 'b', schedule: { from: '2026-03-02' } }),
    ]),
  ],
  [
    'audiences that cannot meet',
    document([
      survey({
        audience: {
          all: [
            { attribute: 'plan', is: 'pro' },
            { visitor: 'visits', atMost: 3 },
          ],
        },
      }),
      survey({ id: 'b', audience: { visitor: 'visits', atLeast: 4 } }),
    ]),
  ],
  [
    'surveys with different triggers',
    document([survey(), survey({ id: 'b', trigger: { on: 'exit', url: '/pay' } })]),
  ],
  [
    'a language that is there',
    document([survey({ locales: { de: german } })], { locales: ['de', 'de-AT', 'en'] }),
  ],
  ['colours that are computed', document([survey()], { theme: { accent: '#0055aa', surface: '#fafafa' } })],
  ['an archived survey, however unwise', document([survey({ status: 'archived', questions: [score] })])],
];
