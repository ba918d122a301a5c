import { join } from 'node:path';
import type { DocumentInput } from '@cairn/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openConnection } from './store/dialect.js';
import {
  sentDismissed,
  sentOutcome,
  sentReach,
  sentResponse,
  sentShown,
  uuidAt,
} from './testing/sentEvents.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

const dayMs = 86_400_000;

/** A shop that asks about checkout and help, and once about everything. */
const document: DocumentInput = {
  journey: {
    stages: [
      { id: 'purchase', name: 'Purchase' },
      { id: 'support', name: 'Support' },
    ],
    touchpoints: [
      { id: 'checkout.completed', stage: 'purchase', name: 'Places an order', importance: 5 },
      { id: 'help.read', stage: 'support', name: 'Reads an article' },
    ],
  },
  surveys: [
    {
      ...{ id: 'checkout-ease', name: 'Checkout', purpose: 'interaction', status: 'live' },
      touchpoints: ['checkout.completed'],
      locales: { de: { questions: { ease: { text: 'Das ging leicht.' } } } },
      questions: [
        { id: 'ease', type: 'ces', scale: 'agree7', text: 'It was easy to check out.' },
        { id: 'why', type: 'text', text: 'What almost stopped you?' },
      ],
      variants: [{ id: 'short', questions: { ease: { text: 'Checking out was easy.' } } }],
    },
    {
      ...{ id: 'helpful', name: 'Help', purpose: 'interaction', status: 'live' },
      touchpoints: ['help.read'],
      questions: [{ id: 'helped', type: 'thumbs', text: 'Did this help?' }],
    },
    {
      ...{ id: 'nps', name: 'Relationship', purpose: 'relationship', status: 'live' },
      touchpoints: ['help.read'],
      questions: [{ id: 'recommend', type: 'nps', text: 'Would you recommend us?' }],
    },
  ],
  settings: { dimensions: ['plan'], targets: { 'ces.agree7': 6 } },
};

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector({ document });
  for (const events of inHundreds(history())) await collector.send(events);
});
afterAll(() => collector.end());

/** Midnight UTC so many days ago, so that a test that runs at midnight sees the same. */
const dayStart = (daysAgo: number) => Math.floor(Date.now() / dayMs) * dayMs - daysAgo * dayMs;
const dayOf = (daysAgo: number) => new Date(dayStart(daysAgo)).toISOString().slice(0, 10);

function at(daysAgo: number) {
  const time = dayStart(daysAgo) + 1000;
  return { id: uuidAt(time), at: new Date(time).toISOString(), prompt: uuidAt(time) };
}

/**
 * Forty people. Gold ones, every second, have an easy checkout, recommend and renew; the others do not. Until twenty days ago
 * checking out was hard for everybody.
 */
function history(): object[] {
  return Array.from({ length: 40 }, (_, index) => {
    const isGold = index % 2 === 0;
    const scatter = index % 3;
    const respondent = `person-${index}`;
    const context = { device: isGold ? 'phone' : 'desktop', attributes: { plan: isGold ? 'gold' : 'free' } };
    const said = (daysAgo: number, change: object) =>
      sentResponse({ ...at(daysAgo), respondent, context, ...change });
    return [
      said(30, { answers: [{ question: 'ease', value: 1 + (scatter % 2) }], locale: 'de' }),
      said(10, {
        answers: [{ question: 'ease', value: (isGold ? 5 : 2) + scatter }],
        ...(index < 10 && { variant: 'short' }),
      }),
      said(9, {
        survey: 'helpful',
        touchpoint: 'help.read',
        answers: [{ question: 'helped', value: Number(scatter > 0) }],
      }),
      said(8, {
        survey: 'nps',
        touchpoint: 'help.read',
        answers: [{ question: 'recommend', value: isGold ? 10 : 3 }],
      }),
      ...(isGold ? [sentOutcome({ ...at(7), respondent, name: 'renewed', value: 10 + scatter })] : []),
      sentReach({ ...at(10), counts: { 'checkout.completed': 2 }, rate: 0.5 }),
      sentShown(at(10)),
      sentDismissed({ ...at(10), question: 'ease' }),
    ];
  }).flat();
}

function inHundreds(events: object[]): object[][] {
  return Array.from({ length: Math.ceil(events.length / 100) }, (_, index) =>
    events.slice(index * 100, (index + 1) * 100),
  );
}

async function get(path: string) {
  const answer = await collector.api(path);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json();
}

const checkoutOf = (report: { stages: { touchpoints: { id: string }[] }[] }) =>
  report.stages.flatMap(({ touchpoints }) => touchpoints).find(({ id }) => id === 'checkout.completed');

describe('the journey', () => {
  test('has reach, targets and the trend of each score', async () => {
    const checkout = checkoutOf(await get('report/journey'));
    expect(checkout).toMatchObject({
      reach: { moments: 160, reports: 40 },
      prompts: { shown: 120, started: 40, dismissed: 40 },
      scores: [{ score: { n: 40 }, target: 6, trend: { verdict: 'tooFew' }, change: null }],
    });
  });

  test('is compared with the period before, in words', async () => {
    const asked = `report/journey?from=${dayOf(19)}&to=${dayOf(0)}&compare=previous`;
    const report = await get(asked);
    expect(report.before).toEqual({ from: dayOf(39), to: dayOf(20) });
    expect(checkoutOf(report)).toMatchObject({
      scores: [
        {
          change: {
            comparison: { verdict: 'up', effect: 'better', n: { before: 40, after: 40 } },
            sentence: expect.stringContaining(
              '"It was easy to check out." is higher in this one, which is better',
            ),
          },
        },
      ],
    });
  });

  test('says what to mend first, and why', async () => {
    const { breakpoints } = await get('report/journey');
    expect(breakpoints.interaction[0]).toMatchObject({
      ...{ touchpoint: 'checkout.completed', survey: 'checkout-ease', question: 'ease', rank: 1 },
      ...{ target: 6, reach: 160, isReachKnown: true, importance: 5, isCertain: true },
      sentence: expect.stringMatching(
        /^1\. Places an order misses its target of 6.*Importance 5, happened 160 times/,
      ),
    });
    expect(breakpoints.relationship).toMatchObject([{ survey: 'nps' }]);
  });

  test('can be asked about one part, one survey and one purpose', async () => {
    const n = async (query: string) => {
      const report = await get(`report/journey?${query}`);
      return report.stages.flatMap((stage: { touchpoints: { scores: { score: { n: number } }[] }[] }) =>
        stage.touchpoints.flatMap(({ scores }) => scores.map(({ score }) => score.n)),
      );
    };
    expect(await n('dimension=device&value=phone')).toEqual([20, 20, 20]);
    expect(await n('dimension=attributes.plan&value=free')).toEqual([20, 20, 20]);
    expect(await n('dimension=attributes.plan&value=silver')).toEqual([0, 0, 0]);
    expect(await n('survey=nps')).toEqual([40]);
    expect(await n('purpose=interaction')).toEqual([40, 40]);
  });

  test.each([
    ['dimension=device', /^value: a segment is named by dimension and value/],
    ['purpose=all', /^purpose: write interaction or relationship/],
    ['compare=last', /^compare: write previous/],
    ['from=2026-02-30', /^from: this day does not exist/],
    ['from=9999-12-01&to=9999-12-31', /^from: write a day from 1900-01-01 to 2999-12-31/],
    ['to=0000-01-01', /^to: write a day from/],
    ['dimension=constructor&value=x', /^dimension: there is no "constructor"; write one of locale, device/],
    ['survey=none', /^survey: there is no "none"/],
    ['compareFrom=2026-01-01', /^compareTo: name the last day too/],
    [
      'compare=previous&compareFrom=2026-01-01&compareTo=2026-01-31',
      /^compare: name days, or write previous/,
    ],
    ['by=day&from=1970-01-01', /^by: a trend by day has at most 400 points/],
  ])('refuses %s in words', async (query, words) => {
    const answer = await collector.api(`report/journey?${query}`);
    expect(answer.status).toBe(422);
    expect((await answer.json()).message).toMatch(words);
  });
});

describe('a touchpoint', () => {
  test('tells how far visitors get, question by question', async () => {
    const { surveys } = await get('report/touchpoints/checkout.completed');
    expect(surveys).toMatchObject([
      {
        questions: [
          { question: 'ease', answered: 40, dismissed: 40 },
          { question: 'why', answered: 0, dismissed: 0 },
        ],
      },
    ]);
  });

  test('has a trend by day', async () => {
    const { scores } = await get(`report/touchpoints/checkout.completed?by=day&from=${dayOf(12)}`);
    const { points } = scores[0].trend;
    expect(points).toHaveLength(13);
    expect(points[2]).toMatchObject({ from: dayOf(10), to: dayOf(10), n: 40, headline: { value: 179 / 40 } });
  });

  test('is divided into parts, each beside all others, corrected for being many', async () => {
    const { scores } = await get('report/touchpoints/checkout.completed/segments?dimension=attributes.plan');
    expect(scores).toMatchObject([
      {
        whole: { n: 40 },
        written: null,
        parts: [
          { value: 'free', score: { n: 20 }, comparison: { verdict: 'down', effect: 'worse' } },
          {
            ...{ value: 'gold', score: { n: 20 }, comparison: { verdict: 'up', effect: 'better' } },
            sentence: expect.stringContaining('is higher for gold, which is better'),
          },
        ],
      },
    ]);
  });

  test('has its variants beside the survey as it was written', async () => {
    const { scores } = await get('report/touchpoints/checkout.completed/segments?dimension=variant');
    expect(scores).toMatchObject([
      { whole: { n: 40 }, written: { n: 30 }, parts: [{ value: 'short', score: { n: 10 } }] },
    ]);
  });

  test('says by what it can be divided', async () => {
    const { items } = await get('report/segments');
    expect(items).toEqual([
      { dimension: 'locale', values: ['de', 'en'] },
      { dimension: 'device', values: ['desktop', 'phone'] },
      { dimension: 'variant', values: ['short'] },
      { dimension: 'attributes.plan', values: ['free', 'gold'] },
    ]);
    const answer = await collector.api('report/touchpoints/checkout.completed/segments?dimension=shoe');
    expect((await answer.json()).message).toMatch(
      /^dimension: there is no "shoe"; write one of locale, device/,
    );
  });
});

describe('a note', () => {
  const write = (body: object, path = 'notes', method = 'POST') =>
    collector.api(path, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
  const shipped = { touchpoint: 'checkout.completed', day: dayOf(20), text: 'New checkout shipped' };

  test('is kept with the touchpoint, and tells whether it helped', async () => {
    const made = await write(shipped);
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({ ...shipped, author: expect.any(String) });
    const { notes } = await get('report/touchpoints/checkout.completed');
    expect(notes).toMatchObject([
      {
        ...shipped,
        before: { from: dayOf(48), to: dayOf(21) },
        after: { from: dayOf(20), to: dayOf(-7) },
        effects: [
          {
            ...{ survey: 'checkout-ease', question: 'ease' },
            comparison: { verdict: 'up', effect: 'better', n: { before: 40, after: 40 } },
            sentence: expect.stringContaining('in the four weeks after'),
          },
        ],
      },
    ]);
  });

  test('can be changed and taken away', async () => {
    const { id } = await (await write({ ...shipped, day: dayOf(3) })).json();
    expect(
      await (await write({ ...shipped, text: 'Learned: ask later' }, `notes/${id}`, 'PUT')).json(),
    ).toMatchObject({
      text: 'Learned: ask later',
      day: dayOf(20),
    });
    expect((await collector.api(`notes/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await collector.api(`notes/${id}`, { method: 'DELETE' })).status).toBe(404);
  });

  test.each([
    [{ touchpoint: 'nowhere' }, /^touchpoint: the journey has no touchpoint "nowhere"/],
    [{ day: '2026-13-01' }, /^day: /],
    [{ text: ' ' }, /^text: write 1 to 1,000 characters/],
    [{ author: 'me' }, /^the body: .*"author"/],
  ])('is refused with %j', async (change, words) => {
    const answer = await write({ ...shipped, ...change });
    expect(answer.status).toBe(422);
    expect((await answer.json()).message).toMatch(words);
  });
});

describe('what goes together', () => {
  test('with the relationship: touchpoints, by correlation and called so', async () => {
    const report = await get('report/drivers');
    expect(report).toMatchObject({
      ...{ kind: 'correlation', verdict: 'found', n: 40, isAll: true, responses: 120 },
      of: { kind: 'answer', survey: 'nps', question: 'recommend' },
      sentence: expect.stringContaining('This is correlation, not cause.'),
    });
    expect(report.drivers[0]).toMatchObject({
      ...{ id: 'touchpoint checkout.completed', kind: 'touchpoint', name: 'Places an order', isClear: true },
    });
  });

  test('with an outcome', async () => {
    const report = await get('report/drivers?outcome=renewed');
    expect(report).toMatchObject({ of: { kind: 'outcome', outcome: 'renewed' }, name: 'renewed', n: 40 });
    expect(report.drivers[0]).toMatchObject({ name: 'Places an order', isClear: true });
  });

  test('outcomes by score, with what they were worth', async () => {
    const { outcomes, report } = await get('report/outcomes?survey=nps');
    expect(outcomes).toMatchObject([{ name: 'renewed', n: 20, values: [{ currency: 'EUR', n: 20 }] }]);
    expect(report).toMatchObject({
      ...{ kind: 'correlation', outcome: 'renewed', currency: 'EUR', text: 'Would you recommend us?' },
      bands: [
        { band: 'good', respondents: 20, reached: 20, rate: { value: 100 }, value: { n: 20 } },
        { band: 'neutral', respondents: 0 },
        { band: 'bad', respondents: 20, reached: 0, rate: { value: 0 }, value: null },
      ],
      sentence: expect.stringContaining('is more than chance'),
    });
  });

  test('a question that is not there is refused in words', async () => {
    const told = async (query: string) =>
      (await (await collector.api(`report/drivers?${query}`)).json()).message;
    expect(await told('survey=none')).toBe('survey: there is no "none"');
    expect(await told('survey=nps&question=none')).toBe('question: this survey has no "none"');
  });
});

test('an attribute that is declared later divides what was said before', async () => {
  const body = JSON.stringify({ ...document, settings: { dimensions: ['plan', 'seats'] } });
  const headers = { 'Content-Type': 'application/json' };
  const context = { attributes: { plan: 'gold', seats: 3 } };
  await collector.send([sentResponse({ context })]);
  expect((await collector.api('document', { method: 'PUT', body, headers })).status).toBe(200);
  expect((await collector.api('document/publish', { method: 'POST' })).status).toBe(200);
  const { items } = await get('report/segments');
  expect(items.at(-1)).toEqual({ dimension: 'attributes.seats', values: ['3'] });
  const report = await get('report/journey?dimension=attributes.seats&value=3');
  expect(checkoutOf(report)).toMatchObject({ scores: [{ score: { n: 1 } }] });
});

test('a publication that was cut short before the figures were divided anew is made good at the next start', async () => {
  const other = await startTestCollector({ document });
  await other.send([sentResponse({ context: { attributes: { plan: 'gold' } } })]);
  const database = openConnection(join(other.folder, 'data', 'cairn.db'));
  database.exec(
    "update project set counted_by = '[]'; delete from answer_rollup where dimension = 'attributes.plan'",
  );
  database.close();
  const again = await other.restart();
  const report = await (await again.api('report/journey?dimension=attributes.plan&value=gold')).json();
  expect(checkoutOf(report)).toMatchObject({ scores: [{ score: { n: 1 } }], prompts: null });
  await again.end();
});
