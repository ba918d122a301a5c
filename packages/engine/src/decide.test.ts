import type { Manifest, ManifestSurvey, ManifestTrigger } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { answerFacts } from './answerFacts.js';
import { decide, interrupts, type Moment, type Reason, reached, type Signal } from './decide.js';
import { factsOf } from './facts.js';
import { manifestOf, now, surveyOf } from './testing/manifestOf.js';
import { dayMs, newVisitor, noted, seen, shown, slotMs, type VisitorState } from './visitor.js';

const id = surveyOf().id;
const visitor = seen(newVisitor('seed'), now);
const checkout: Signal = { on: 'touchpoint', touchpoint: 'checkout.completed' };

function momentOf(change: Partial<Moment> = {}): Moment {
  return { signal: checkout, now, url: 'https://shop.example/', busy: false, tab: 't1', ...change };
}

/** What a case changes about the usual survey, visitor, moment and manifest. */
interface Change {
  survey?: Partial<ManifestSurvey>;
  state?: VisitorState;
  moment?: Partial<Moment>;
  manifest?: Partial<Manifest>;
}

function verdictFor({ survey, state = visitor, moment, manifest }: Change = {}) {
  const [verdict] = decide(state, manifestOf([surveyOf(survey)], manifest), momentOf(moment));
  return verdict;
}

/** A visitor to whom a survey was shown so many days ago, and who has since come back. */
const promptedAgo = (days: number, survey = 'another', stage = 'support'): VisitorState => ({
  ...shown(visitor, { survey, now: now - days * dayMs, interrupts: true, stage, tab: 't1' }),
  sessionPrompts: 0,
});

const noGap = { minDaysBetween: 0, maxPerSession: 9, maxPer30Days: 9, daysAfterNotNow: 30 };
const spent = (...stages: string[]): VisitorState => ({
  ...visitor,
  prompts: stages.map((stage, at) => [now - (at + 1) * dayMs, stage]),
});
const budget = (maxPer30Days: number, reserved: Record<string, number>): Partial<Manifest> => ({
  frequency: { ...noGap, maxPer30Days, reserved },
});

const cases: [what: string, change: Change, reason: Reason][] = [
  ['shows a survey at its touchpoint', {}, 'ok'],
  [
    'is another touchpoint',
    { moment: { signal: { on: 'touchpoint', touchpoint: 'ticket.closed' } } },
    'trigger',
  ],

  ['has no consent yet', { moment: { withheld: true } }, 'consent'],
  [
    'has no consent yet, not even for the page’s own call',
    { moment: { withheld: true, signal: { on: 'api', survey: id } } },
    'consent',
  ],
  [
    'has no consent yet, not even inline',
    { survey: { placement: 'inline' }, moment: { withheld: true } },
    'consent',
  ],
  ['is on a quiet page', { manifest: { quietPages: ['/pay/*', '/'] } }, 'quiet'],
  [
    'is on a quiet page, inline',
    { survey: { placement: 'inline' }, manifest: { quietPages: ['/'] } },
    'quiet',
  ],
  [
    'is on a quiet page, called by the page',
    { moment: { signal: { on: 'api', survey: id } }, manifest: { quietPages: ['*'] } },
    'quiet',
  ],
  ['is on no quiet page', { manifest: { quietPages: ['/pay/*'] } }, 'ok'],

  ['comes before the schedule', { survey: { from: now + 1 } }, 'schedule'],
  ['comes at the first moment of the schedule', { survey: { from: now } }, 'ok'],
  ['comes at the last moment of the schedule', { survey: { until: now } }, 'ok'],
  ['comes after the schedule', { survey: { until: now - 1 } }, 'schedule'],

  [
    'is of another audience',
    { survey: { audience: { of: 'visitor', name: 'visits', is: 'atLeast', to: 2 } } },
    'audience',
  ],
  [
    'is of the audience',
    { survey: { audience: { of: 'visitor', name: 'visits', is: 'atLeast', to: 1 } } },
    'ok',
  ],

  ['is sampled at rate 0', { survey: { rate: 0 } }, 'sampling'],
  ['is sampled at rate 1', { survey: { rate: 1 } }, 'ok'],
  [
    'is at a touchpoint that asks nobody just now',
    { survey: { rate: 1, rates: { 'checkout.completed': 0 } } },
    'sampling',
  ],
  [
    'is at a touchpoint that asks everybody',
    { survey: { rate: 0, rates: { 'checkout.completed': 1 } } },
    'ok',
  ],
  ['is at a touchpoint that has no share of its own', { survey: { rates: { 'order.shipped': 0 } } }, 'ok'],

  ['was shown it once, long ago', { state: promptedAgo(400, id) }, 'once'],
  ['was shown another', { state: promptedAgo(400) }, 'ok'],
  [
    'answered what is asked until answered',
    {
      survey: { frequency: { repeat: 'untilAnswered' } },
      state: noted(visitor, id, { answeredAt: now - 400 * dayMs }),
    },
    'answered',
  ],
  [
    'was only shown what is asked until answered',
    { survey: { frequency: { repeat: 'untilAnswered' } }, state: promptedAgo(8, id) },
    'ok',
  ],
  [
    'was shown it 29 of 30 days ago',
    { survey: { frequency: { repeat: 'every', days: 30 } }, state: promptedAgo(29.9, id) },
    'every',
  ],
  [
    'was shown it 30 of 30 days ago',
    { survey: { frequency: { repeat: 'every', days: 30 } }, state: promptedAgo(30, id) },
    'ok',
  ],
  [
    'was shown it as often as allowed',
    {
      survey: { frequency: { repeat: 'untilAnswered', maxShowings: 3 } },
      state: noted(visitor, id, { shownAt: now - 90 * dayMs, showings: 3 }),
    },
    'showings',
  ],
  [
    'was shown it less often than allowed',
    {
      survey: { frequency: { repeat: 'untilAnswered', maxShowings: 3 } },
      state: noted(visitor, id, { shownAt: now - 90 * dayMs, showings: 2 }),
    },
    'ok',
  ],

  ['said "not now" lately', { state: noted(visitor, id, { laterAt: now - 29.9 * dayMs }) }, 'later'],
  ['said "not now" long ago', { state: noted(visitor, id, { laterAt: now - 30 * dayMs }) }, 'ok'],
  ['said "not now" to another survey', { state: noted(visitor, 'another', { laterAt: now }) }, 'ok'],
  ['said "never ask again"', { state: { ...visitor, never: true } }, 'never'],
  ['had all prompts of this visit', { state: { ...visitor, sessionPrompts: 1 } }, 'session'],
  ['had a prompt 6.9 days ago', { state: promptedAgo(6.9) }, 'gap'],
  ['had a prompt 7 days ago', { state: promptedAgo(7) }, 'ok'],
  ['had a prompt tomorrow, by a clock that went back', { state: promptedAgo(-1) }, 'gap'],
  ['had a prompt in a year, by a clock that jumped', { state: promptedAgo(-365) }, 'ok'],

  ['had all prompts of 30 days', { state: spent('support', 'support'), manifest: budget(2, {}) }, 'month'],
  [
    'had all prompts of 30 days, though a share is kept',
    { state: spent('support', 'support'), manifest: budget(2, { purchase: 1 }) },
    'month',
  ],
  [
    'would take what is kept for another stage',
    { state: spent('purchase'), manifest: budget(2, { support: 1 }) },
    'reserved',
  ],
  [
    'takes what is kept for its own stage',
    { state: spent('support'), manifest: budget(2, { purchase: 1 }) },
    'ok',
  ],
  [
    'takes what its stage has of its own, though others are still owed',
    { state: spent('support'), manifest: budget(3, { purchase: 1, consideration: 1 }) },
    'ok',
  ],
  [
    'may go on when the other stage has spent its share',
    { state: spent('support'), manifest: budget(2, { support: 1 }) },
    'ok',
  ],
  [
    'has more reserved than is left, as after a change of settings',
    {
      state: spent('consideration', 'consideration', 'consideration'),
      manifest: budget(4, { purchase: 1, support: 1 }),
    },
    'ok',
  ],
  [
    'has spent its own share, and the rest is kept',
    { state: spent('purchase'), manifest: budget(3, { purchase: 1, support: 2 }) },
    'reserved',
  ],

  ['has a prompt on its own screen', { moment: { busy: true } }, 'busy'],
  ['has a prompt in another tab', { state: { ...visitor, slot: { tab: 't2', until: now + 1 } } }, 'busy'],
  ['holds the slot itself', { state: { ...visitor, slot: { tab: 't1', until: now + slotMs } } }, 'ok'],
  ['had a prompt in a tab that crashed', { state: { ...visitor, slot: { tab: 't2', until: now } } }, 'ok'],
  [
    'has a slot from a clock that jumped',
    { state: { ...visitor, slot: { tab: 't2', until: now + slotMs + 1 } } },
    'ok',
  ],
  ['would interrupt nobody, inline', { survey: { placement: 'inline' }, moment: { busy: true } }, 'ok'],
  [
    'would interrupt nobody, as a tab',
    { survey: { placement: 'tab' }, state: { ...visitor, slot: { tab: 't2', until: now + 1 } } },
    'ok',
  ],
];

describe('decide, when the visitor', () => {
  it.each(cases)('%s', (_what, change, reason) => {
    const verdict = { ok: 'show', busy: 'wait', delay: 'wait' }[String(reason)] ?? 'no';
    expect(verdictFor(change)).toMatchObject({ reason, verdict });
  });

  it('names the first rule of many that stand in the way', () => {
    const order: [Reason, Change][] = [
      ['consent', { moment: { withheld: true } }],
      ['quiet', { manifest: { quietPages: ['/'] } }],
      ['trigger', { survey: { touchpoints: ['ticket.closed'] } }],
      ['schedule', { survey: { until: 1 } }],
      ['audience', { survey: { audience: { any: [] } } }],
      ['sampling', { survey: { rate: 0 } }],
      ['once', { state: { ...promptedAgo(0, id), never: true } }],
    ];
    for (let first = 0; first < order.length; first++) {
      const rest = order.slice(first).map(([, change]) => change);
      const all = {
        survey: Object.assign({}, ...rest.map(({ survey }) => survey)),
        state: rest.find(({ state }) => state)?.state ?? visitor,
        moment: Object.assign({}, ...rest.map(({ moment }) => moment)),
        manifest: Object.assign({}, ...rest.map(({ manifest }) => manifest)),
      };
      expect(verdictFor(all)?.reason).toBe(order[first]?.[0]);
    }
  });
});

describe('decide, by what happened', () => {
  const help = 'https://shop.example/help/wind?x=1#top';
  const hits = (selector: string) => selector === '#buy';
  const delayed = (change: Partial<ManifestTrigger>): ManifestTrigger => ({
    on: 'touchpoint',
    delaySeconds: 5,
    ...change,
  });
  const now0 = (change: Partial<ManifestTrigger>) => delayed({ delaySeconds: 0, ...change });
  const due: Signal = { on: 'due', survey: id, touchpoint: 'ticket.closed' };

  it.each<[what: string, ManifestTrigger, Partial<Moment>, Reason]>([
    ['a touchpoint with a delay', delayed({}), {}, 'delay'],
    ['a page that matches', now0({ on: 'url', url: '/help/*' }), { signal: { on: 'page' }, url: help }, 'ok'],
    [
      'a page that does not match',
      now0({ on: 'url', url: '/help/*' }),
      { signal: { on: 'page' } },
      'trigger',
    ],
    ['a page, for a touchpoint', now0({}), { signal: { on: 'page' } }, 'trigger'],
    ['time on any page', delayed({ on: 'time' }), { signal: { on: 'page' } }, 'delay'],
    ['time on another page', delayed({ on: 'time', url: '/x' }), { signal: { on: 'page' } }, 'trigger'],
    ['a page with the tab', now0({ on: 'tab' }), { signal: { on: 'page' } }, 'ok'],
    ['a click that hits', now0({ on: 'click', selector: '#buy' }), { signal: { on: 'click', hits } }, 'ok'],
    [
      'a click elsewhere',
      now0({ on: 'click', selector: '#no' }),
      { signal: { on: 'click', hits } },
      'trigger',
    ],
    [
      'a click on another page',
      now0({ on: 'click', selector: '#buy', url: '/x' }),
      { signal: { on: 'click', hits } },
      'trigger',
    ],
    ['a click, for a page', now0({ on: 'url' }), { signal: { on: 'click', hits: () => true } }, 'trigger'],
    [
      'something observed for it',
      now0({ on: 'scroll', percent: 50 }),
      { signal: { on: 'observed', survey: id } },
      'ok',
    ],
    [
      'something observed for it, with a delay',
      delayed({ on: 'exit' }),
      { signal: { on: 'observed', survey: id } },
      'delay',
    ],
    [
      'something observed for another',
      now0({ on: 'exit' }),
      { signal: { on: 'observed', survey: 'b' } },
      'trigger',
    ],
    [
      'something observed on another page',
      now0({ on: 'exit', url: '/x' }),
      { signal: { on: 'observed', survey: id } },
      'trigger',
    ],
    ['its delay that has passed', delayed({}), { signal: due }, 'ok'],
    [
      'its delay that has passed on a page that still matches',
      delayed({ on: 'url', url: '/help/*' }),
      { signal: due, url: help },
      'ok',
    ],
    [
      'its delay that has passed on another page',
      delayed({ on: 'url', url: '/help/*' }),
      { signal: due },
      'trigger',
    ],
    ['the delay of another', delayed({}), { signal: { on: 'due', survey: 'b', touchpoint: 'x' } }, 'trigger'],
    [
      'a call of the page, whatever triggers it else',
      delayed({ on: 'url', url: '/x' }),
      { signal: { on: 'api', survey: id } },
      'ok',
    ],
    [
      'a call of the page for another',
      now0({ on: 'api' }),
      { signal: { on: 'api', survey: 'b' } },
      'trigger',
    ],
  ])('judges %s', (_what, trigger, moment, reason) => {
    expect(verdictFor({ survey: { trigger }, moment })?.reason).toBe(reason);
  });

  it('says how long the delay is, and that nothing is left of it when it is due', () => {
    expect(verdictFor({ survey: { trigger: delayed({}) } })).toMatchObject({
      verdict: 'wait',
      delayMs: 5000,
    });
    expect(verdictFor({ survey: { trigger: delayed({}) }, moment: { signal: due } })?.delayMs).toBe(0);
  });

  it.each<[Signal, string]>([
    [checkout, 'checkout.completed'],
    [due, 'ticket.closed'],
    [{ on: 'api', survey: id }, 'page.viewed'],
  ])('counts %j under %s', (signal, touchpoint) => {
    const touchpoints = ['page.viewed', 'checkout.completed'];
    expect(verdictFor({ survey: { touchpoints }, moment: { signal } })?.touchpoint).toBe(touchpoint);
  });
});

describe('decide, among several surveys', () => {
  const reasons = (surveys: ManifestSurvey[], change: Partial<Manifest> = {}) =>
    decide(visitor, manifestOf(surveys, change), momentOf()).map(({ survey, reason }) => [survey.id, reason]);

  it('lets the more important go first, and the other wait', () => {
    const surveys = [surveyOf({ id: 'b', priority: 10 }), surveyOf({ id: 'a', priority: 90 })];
    expect(reasons(surveys)).toEqual([
      ['a', 'ok'],
      ['b', 'busy'],
    ]);
  });

  it('goes by id where they are equally important', () => {
    expect(reasons([surveyOf({ id: 'b' }), surveyOf({ id: 'a' })])).toEqual([
      ['a', 'ok'],
      ['b', 'busy'],
    ]);
  });

  it('does not let one that waits for its delay hold up the others', () => {
    const trigger: ManifestTrigger = { on: 'touchpoint', delaySeconds: 5 };
    const surveys = [surveyOf({ id: 'a', priority: 90, trigger }), surveyOf({ id: 'b' })];
    expect(reasons(surveys)).toEqual([
      ['a', 'delay'],
      ['b', 'ok'],
    ]);
  });

  it('shows what does not interrupt beside what does', () => {
    const surveys = [
      surveyOf({ id: 'a' }),
      surveyOf({ id: 'b', placement: 'inline' }),
      surveyOf({ id: 'c' }),
    ];
    expect(reasons(surveys)).toEqual([
      ['a', 'ok'],
      ['b', 'ok'],
      ['c', 'busy'],
    ]);
  });

  it('leaves the manifest in its order', () => {
    const manifest = manifestOf([surveyOf({ id: 'b' }), surveyOf({ id: 'a' })]);
    decide(visitor, manifest, momentOf());
    expect(manifest.surveys.map((survey) => survey.id)).toEqual(['b', 'a']);
  });
});

describe.each(['inline', 'tab'] as const)('a survey that is %s', (placement) => {
  const survey = surveyOf({ placement });

  it('needs no slot, no gap and no budget', () => {
    const spentAll = { ...spent('support', 'support', 'support', 'support'), never: true, sessionPrompts: 9 };
    const state = noted({ ...spentAll, promptedAt: now }, id, { laterAt: now });
    expect(interrupts(survey)).toBe(false);
    expect(verdictFor({ survey, state, moment: { busy: true } })?.reason).toBe('ok');
  });

  it.each<[ManifestSurvey['frequency'], Reason]>([
    [{ repeat: 'once' }, 'once'],
    [{ repeat: 'untilAnswered' }, 'answered'],
    [{ repeat: 'every', days: 7 }, 'every'],
  ])('stays until it is answered: %j', (frequency, reason) => {
    const seenOnly = shown(visitor, { survey: id, now, interrupts: false, stage: '', tab: 't1' });
    expect(verdictFor({ survey: { placement, frequency }, state: seenOnly })?.reason).toBe('ok');
    const state = noted(seenOnly, id, { answeredAt: now - dayMs });
    expect(verdictFor({ survey: { placement, frequency }, state })?.reason).toBe(reason);
  });

  it('is not used up by being seen', () => {
    const state = noted(visitor, id, { shownAt: now, showings: 99 });
    const frequency = { repeat: 'untilAnswered', maxShowings: 3 } as const;
    expect(verdictFor({ survey: { placement, frequency }, state })?.reason).toBe('ok');
  });
});

describe('factsOf', () => {
  const manifest = manifestOf([]);

  it('knows the visitor', () => {
    const state = { ...visitor, visits: 2, stage: 'purchase', attributes: { plan: 'pro' } };
    expect(
      factsOf(state, manifest, { now, device: 'phone', locale: 'de', properties: { total: 5 } }),
    ).toEqual({
      answer: expect.any(Function),
      attribute: { plan: 'pro' },
      property: { total: 5 },
      visitor: { visits: 2, returning: true, stage: 1, device: 'phone', locale: 'de' },
      now,
    });
  });

  it('takes a visitor who has reached no stage for before the first', () => {
    expect(factsOf(visitor, manifest, { now }).visitor).toMatchObject({
      stage: -1,
      returning: false,
      device: null,
      locale: null,
    });
  });

  it.each([
    ['stay/ease', 4],
    ['stay/rooms', true],
    ['stay/rooms/bed', 5],
    ['stay/rooms/bath', null],
    ['stay/toString', null],
    ['stay', null],
    ['another/ease', null],
  ])('names the answers to other surveys by survey, question and row: %s', (name, value) => {
    const state = noted(visitor, 'stay', {
      answers: answerFacts({ ease: 4, rooms: { bed: 5, bath: null } }),
    });
    const { answer } = factsOf(state, manifest, { now });
    expect(typeof answer === 'function' && answer(name)).toBe(value);
  });
});

describe('reached', () => {
  const manifest = manifestOf([]);
  it.each([
    ['moves on', undefined, 'page.viewed', 'consideration'],
    ['moves on by several stages', 'consideration', 'ticket.closed', 'support'],
    ['never goes back', 'support', 'page.viewed', 'support'],
    ['stays where it is', 'purchase', 'checkout.completed', 'purchase'],
    ['knows nothing of an unknown touchpoint', 'purchase', 'nobody.knows', 'purchase'],
    ['is not misled by a name that every object has', 'purchase', 'constructor', 'purchase'],
    ['moves on from a stage that the journey no longer has', 'gone', 'page.viewed', 'consideration'],
  ])('%s', (_what, stage, touchpoint, after) => {
    const state = { ...visitor, ...(stage && { stage }) };
    expect(reached(state, manifest, touchpoint).stage).toBe(after);
  });
});
