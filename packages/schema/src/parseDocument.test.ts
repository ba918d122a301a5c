import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { batchJsonSchema, documentJsonSchema, manifestJsonSchema } from './jsonSchema.js';
import { nearest } from './nearest.js';
import { parseDocument } from './parseDocument.js';
import { documentInput, documentOf, findingsIn } from './testing/documentInput.js';

const survey = (change: object) => ({
  ...documentInput(),
  surveys: [{ ...documentInput().surveys?.[0], ...change }],
});
const question = (change: object) =>
  survey({ questions: [{ id: 'q', text: 'How?', type: 'csat', ...change }] });
const settings = (written: object) => ({ ...documentInput(), settings: written });
const first = 'surveys[0].questions[0]';

describe('parseDocument', () => {
  it('fills in the settings', () => {
    expect(documentOf(documentInput()).settings).toEqual({
      locale: 'en',
      locales: [],
      frequency: {
        minDaysBetween: 7,
        maxPerSession: 1,
        maxPer30Days: 4,
        reserved: {},
        daysAfterNotNow: 30,
      },
      quietPages: [],
      theme: {},
      privacy: { consent: 'notRequired', anonymous: false, globalPrivacyControl: 'anonymous', keepQuery: [] },
      dimensions: [],
      targets: {},
      reachRate: 0.1,
    });
  });

  it('fills in a survey', () => {
    const { status: _written, ...least } = documentInput().surveys?.[0] ?? {};
    const { surveys } = documentOf({ ...documentInput(), surveys: [least] } as ReturnType<
      typeof documentInput
    >); // what is required is there
    expect(surveys[0]).toMatchObject({
      status: 'draft',
      priority: 50,
      placement: 'corner',
      trigger: { on: 'touchpoint', delaySeconds: 0 },
      frequency: { repeat: 'once' },
      sampling: { rate: 1 },
      variants: [],
      locales: {},
      privacy: { anonymous: false, redact: false },
    });
    expect(surveys[0]?.questions[0]).toMatchObject({ required: false, logic: [] });
  });

  it('gives defaults of their own to every document', () => {
    documentOf(documentInput()).settings.frequency.reserved.use = 1;
    expect(documentOf(documentInput()).settings.frequency.reserved).toEqual({});
  });

  it.each<[what: string, written: unknown, path: string, says: RegExp, near?: string]>([
    [
      'a key of a survey',
      survey({ plcement: 'bar' }),
      'surveys[0].plcement',
      /did you mean "placement"/,
      'placement',
    ],
    ['a key of a question', question({ lables: {} }), `${first}.lables`, /did you mean "labels"/, 'labels'],
    ['a key of the settings', settings({ reachrate: 1 }), 'settings.reachrate', /"reachRate"/, 'reachRate'],
    [
      'a key of a budget',
      settings({ frequency: { maxPerSesion: 1 } }),
      'settings.frequency.maxPerSesion',
      /"maxPerSession"/,
      'maxPerSession',
    ],
    [
      'a key of the privacy',
      settings({ privacy: { keepquery: [] } }),
      'settings.privacy.keepquery',
      /"keepQuery"/,
      'keepQuery',
    ],
    [
      'a key of a condition',
      survey({ audience: { visitor: 'visits', atleast: 2 } }),
      'surveys[0].audience.atleast',
      /"atLeast"/,
      'atLeast',
    ],
    [
      'a key of a condition in groups',
      survey({ audience: { all: [{ any: [{ attribute: 'a', it: 1 }] }] } }),
      'surveys[0].audience.all[0].any[0].it',
      /"is"|known/,
    ],
    [
      'a key of logic',
      question({ logic: [{ whn: {}, go: 'end' }] }),
      `${first}.logic[0].whn`,
      /"when"/,
      'when',
    ],
    [
      'a key of an option',
      question({
        type: 'choice',
        options: [
          { id: 'a', text: 'A', txt: 'A' },
          { id: 'b', text: 'B' },
        ],
      }),
      `${first}.options[0].txt`,
      /"text"/,
      'text',
    ],
    [
      'a key of a trigger',
      survey({ trigger: { on: 'time', secnds: 5, seconds: 5 } }),
      'surveys[0].trigger.secnds',
      /"seconds"/,
      'seconds',
    ],
    [
      'a key of a translation',
      survey({ locales: { de: { thnks: 'Danke' } } }),
      'surveys[0].locales.de.thnks',
      /"thanks"/,
      'thanks',
    ],
    [
      'a key of a translated question',
      survey({ locales: { de: { questions: { ease: { txt: 'Wie?' } } } } }),
      'surveys[0].locales.de.questions.ease.txt',
      /did you mean "text"/,
      'text',
    ],
    [
      'a key of a variant',
      survey({ variants: [{ id: 'b', wieght: 2 }] }),
      'surveys[0].variants[0].wieght',
      /"weight"/,
      'weight',
    ],
    [
      'a key of a question of a variant',
      survey({ variants: [{ id: 'b', questions: { ease: { lok: 'stars' } } }] }),
      'surveys[0].variants[0].questions.ease.lok',
      /"look"/,
      'look',
    ],
    [
      'a key of a translation of a variant',
      survey({ variants: [{ id: 'b', locales: { de: { questions: { ease: { lables: {} } } } } }] }),
      'surveys[0].variants[0].locales.de.questions.ease.lables',
      /"labels"/,
      'labels',
    ],
    [
      'a key of the theme',
      survey({ theme: { dark: { acent: '#000000' } } }),
      'surveys[0].theme.dark.acent',
      /"accent"/,
      'accent',
    ],
    [
      'a key of the sampling',
      survey({ sampling: { rat: 0.2 } }),
      'surveys[0].sampling.rat',
      /did you mean "rate"/,
      'rate',
    ],
    [
      'a key of a sampling target',
      survey({ sampling: { target: { margin: 1, dys: 7 } } }),
      'surveys[0].sampling.target.dys',
      /"days"/,
      'days',
    ],
    ['a key that is like no other', survey({ banana: 1 }), 'surveys[0].banana', /known: id, name, purpose/],

    [
      'a type of question',
      question({ type: 'cess' }),
      `${first}.type`,
      /choose one of ces.*did you mean "ces"/,
      'ces',
    ],
    [
      'a trigger',
      survey({ trigger: { on: 'clik' } }),
      'surveys[0].trigger.on',
      /did you mean "click"/,
      'click',
    ],
    [
      'a way to repeat',
      survey({ frequency: { repeat: 'untilanswered' } }),
      'surveys[0].frequency.repeat',
      /"untilAnswered"/,
      'untilAnswered',
    ],
    [
      'a placement',
      survey({ placement: 'cornr' }),
      'surveys[0].placement',
      /did you mean "corner"/,
      'corner',
    ],
    [
      'a scale',
      question({ type: 'ces', scale: 'agree9' }),
      `${first}.scale`,
      /did you mean "agree7"/,
      'agree7',
    ],
    [
      'what is known of a visitor',
      survey({ audience: { visitor: 'vists', atLeast: 2 } }),
      'surveys[0].audience.visitor',
      /"visits"/,
      'visits',
    ],
  ])('knows %s that is mistyped', (_what, written, path, says, near) => {
    const finding = findingsIn(written).find((found) => found.path === path);
    expect(finding).toMatchObject({ path, message: expect.stringMatching(says) });
    expect(finding?.nearest).toBe(near);
  });

  it.each<[what: string, written: unknown, path: string, says: RegExp]>([
    ['a question without a type', question({ type: undefined }), `${first}.type`, /^choose one of ces/],
    ['a scale of another type', question({ scale: 9 }), `${first}.scale`, /^choose 5 or 7$/],
    ['ces without a scale', question({ type: 'ces' }), `${first}.scale`, /agree7/],
    [
      'two subjects in a condition',
      survey({ audience: { visitor: 'visits', attribute: 'plan', is: 'pro' } }),
      'surveys[0].audience',
      /exactly one of answer/,
    ],
    [
      'a condition that compares nothing',
      survey({ audience: { attribute: 'plan' } }),
      'surveys[0].audience',
      /compare with exactly one/,
    ],
    [
      'a condition that compares twice',
      survey({ audience: { attribute: 'plan', is: 1, not: 2 } }),
      'surveys[0].audience',
      /compare with exactly one/,
    ],
    [
      'a group that compares as well',
      survey({ audience: { all: [{ attribute: 'a', is: 1 }], attribute: 'b' } }),
      'surveys[0].audience',
      /only "all" or only "any"/,
    ],
    [
      'a range that runs backwards',
      survey({ audience: { attribute: 'age', between: [5, 1] } }),
      'surveys[0].audience',
      /lower to the higher/,
    ],
    [
      'a text that is compared by size',
      survey({ audience: { attribute: 'age', atLeast: 'old' } }),
      'surveys[0].audience',
      /compare numbers/,
    ],
    [
      'a stage that is compared as a text',
      survey({ audience: { visitor: 'stage', startsWith: 'pur' } }),
      'surveys[0].audience',
      /compare "stage" with one of is, not, in/,
    ],
    [
      '"answered": false',
      survey({ audience: { attribute: 'a', answered: false } }),
      'surveys[0].audience.answered',
      /leave it out/,
    ],
    [
      'a day that does not exist',
      survey({ audience: { attribute: 'a', before: '2026-02-30' } }),
      'surveys[0].audience.before',
      /does not exist/,
    ],
    [
      'an attribute with a reserved name',
      survey({ audience: { attribute: '__proto__', is: 1 } }),
      'surveys[0].audience.attribute',
      /reserved/,
    ],
    ['no question', survey({ questions: [] }), 'surveys[0].questions', /at least one question/],
    [
      'one option',
      question({ type: 'choice', options: [{ id: 'a', text: 'A' }] }),
      `${first}.options`,
      /at least two/,
    ],
    ['an id with capitals', survey({ id: 'ReportEase' }), 'surveys[0].id', /lower-case/],
    ['the id "constructor"', survey({ id: 'constructor' }), 'surveys[0].id', /reserved/],
    [
      'a frequency of zero days',
      survey({ frequency: { repeat: 'every', days: 0 } }),
      'surveys[0].frequency.days',
      />=1/,
    ],
    ['a rate over 1', survey({ sampling: { rate: 2 } }), 'surveys[0].sampling.rate', /<=1/],
    [
      'a sampling that is a number',
      survey({ sampling: 0.2 }),
      'surveys[0].sampling',
      /write \{ "rate": 0.2 \}/,
    ],
    [
      'a sampling that is something else',
      survey({ sampling: { banana: 1 } }),
      'surveys[0].sampling',
      /write \{ "rate": 0.2 \}/,
    ],
    [
      'a sampling of both kinds',
      survey({ sampling: { rate: 1, target: { margin: 1 } } }),
      'surveys[0].sampling.target',
      /not a known key/,
    ],
    [
      'a language that is none',
      survey({ locales: { 'de de': {} } }),
      'surveys[0].locales.de de',
      /language tag/,
    ],
    ['a colour by name', settings({ theme: { accent: 'green' } }), 'settings.theme.accent', /#35764c/],
    [
      'a quiet page without a slash',
      settings({ quietPages: ['checkout'] }),
      'settings.quietPages[0]',
      /start with \//,
    ],
    [
      'a reach rate that nobody would fall under',
      settings({ reachRate: 0.0001 }),
      'settings.reachRate',
      /use 0, or 0.001 to 1/,
    ],
    [
      'a consent that is neither',
      settings({ privacy: { consent: true } }),
      'settings.privacy.consent',
      /notRequired/,
    ],
    [
      'a keepQuery that is no list',
      settings({ privacy: { keepQuery: 'utm' } }),
      'settings.privacy.keepQuery',
      /array/,
    ],
  ])('refuses %s', (_what, written, path, says) => {
    expect(findingsIn(written)).toEqual([
      expect.objectContaining({ path, message: expect.stringMatching(says) }),
    ]);
  });

  const linked = (url: string) => question({ type: 'statement', link: { url, text: 'Go' } });
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'http://a.example',
    '//evil.example',
    'vbscript:x',
    'help',
    '',
    'https://a b',
    '/\\evil.example',
    '/a\nb',
  ])('refuses a link to %j', (url) => {
    expect(findingsIn(linked(url))).toEqual([
      { path: `${first}.link.url`, message: 'start with https://, / or mailto:' },
    ]);
  });
  it.each(['https://a.example/b?c=d#e', '/help', '/', 'mailto:help@a.example'])(
    'takes a link to %s',
    (url) => {
      expect(findingsIn(linked(url))).toEqual([]);
    },
  );

  it.each([
    null,
    1,
    'x',
    [],
    {},
    { journey: null },
    { journey: { stages: 3 } },
    { surveys: [null] },
    { surveys: [{ questions: [null] }] },
    { surveys: [{ sampling: [] }] },
    { settings: { frequency: { reserved: [] } } },
  ])('survives %j', (odd) => {
    expect(findingsIn(odd).length).toBeGreaterThan(0);
  });
});

describe('nearest', () => {
  it.each([
    ['placment', 'placement'],
    ['triger', 'trigger'],
    ['touchponits', 'touchpoints'],
    ['Theme', 'theme'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, ['trigger', 'placement', 'touchpoints', 'theme'])).toBe(meant);
  });

  it.each([['banana'], ['']])('stays silent when nothing is near %j', (typed) => {
    expect(nearest(typed, ['trigger', 'placement'])).toBeUndefined();
  });
});

describe('the published JSON Schema', () => {
  it.each([
    ['document', documentJsonSchema],
    ['manifest', manifestJsonSchema],
    ['events', batchJsonSchema],
  ])('of %s is what the zod schema says; `npm run schemas` writes it', (name, schema) => {
    const file = new URL(`../json/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema())));
  });

  it('belongs to a document that parses', () => {
    expect(parseDocument(documentInput())).toMatchObject({ ok: true });
  });
});
