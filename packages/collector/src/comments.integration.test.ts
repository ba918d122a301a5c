import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentOutcome, sentResponse, uuidAt } from './testing/sentEvents.js';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
  await collector.send([...said, ...leaving, sentOutcome({ respondent: 'ann' })]);
});
afterAll(() => collector.end());

const answered = (ease: number, why: string, change: object = {}) =>
  sentResponse({
    ...change,
    answers: [
      { question: 'ease', value: ease },
      { question: 'why', value: why },
    ],
  });
const said = [
  answered(1, 'Payment failed', { respondent: 'ann', locale: 'de' }),
  answered(2, 'payment failed!!', { respondent: 'ann' }),
  answered(2, 'The payment failed'),
  answered(7, 'fast payment'),
  answered(4, ' '),
];
const leaving = [
  sentResponse({
    ...{ survey: 'leaving', touchpoint: 'account.closed' },
    answers: [
      { question: 'reason', value: { other: 'Moving to Malmö' } },
      { question: 'write-me', value: { name: 'Ann', email: 'ann@example.org', consent: true } },
    ],
  }),
];

async function get(path: string) {
  const answer = await collector.api(path);
  return { status: answer.status, body: await answer.json() };
}
const texts = async (query: string) =>
  (await get(`report/comments${query}`)).body.items.map(({ text }: { text: string }) => text);

describe('comments', () => {
  test('are what was written, and never who wrote it', async () => {
    const all = await texts('');
    expect(all.sort()).toEqual([
      ...['Moving to Malmö', 'Payment failed', 'The payment failed', 'fast payment', 'payment failed!!'],
    ]);
  });

  test.each([
    ['?q=malmo', ['Moving to Malmö']],
    ['?q=%22payment%20failed%22&locale=de', ['Payment failed']],
    ['?side=good', ['fast payment']],
    ['?touchpoint=account.closed&question=reason&survey=leaving', ['Moving to Malmö']],
    ['?to=2020-01-01', []],
    ['?q=NEAR(payment%20failed)%20OR%20*', []],
  ])('%s', async (query, found) => {
    expect(await texts(query)).toEqual(found);
  });

  test('come page by page', async () => {
    const first = (await get('report/comments?limit=3')).body;
    const second = (await get(`report/comments?limit=3&cursor=${first.next}`)).body;
    expect([first.items.length, second.items.length, second.next]).toEqual([3, 2, null]);
  });

  test('say where the words stand that were looked for', async () => {
    const { items } = (await get('report/comments?q=malm*')).body;
    expect(items[0]).toMatchObject({ side: 'none', score: null, matches: [{ start: 10, end: 15 }] });
  });

  test.each([
    ['report/comments?q=%20*%20', 'q: write at least one word to look for'],
    ['report/comments?side=worst', 'side: write good, neutral, bad or none'],
    ['report/comments?from=2026-02-30', 'from: this day does not exist'],
    ['report/comments?from=2026-03-02&to=2026-03-01', 'from: 2026-03-02 is after 2026-03-01'],
    ['report/comments?cursor=x', 'cursor: use the "next" of the page before'],
    ['report/themes?q=slow', 'q: is not a parameter here'],
    ['responses?hasComment=yes', 'hasComment: write true or false'],
    [`responses?q=${'x'.repeat(201)}`, 'q: at most 200 characters'],
  ])('%s is refused by its name', async (path, message) => {
    const { status, body } = await get(path);
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain(message.replaceAll('"', '\\"'));
  });
});

describe('themes', () => {
  test('are what several wrote', async () => {
    const { body } = await get('report/themes?touchpoint=checkout.completed');
    expect(body).toMatchObject({ read: 4, isAll: true, n: { good: 1, neutral: 0, bad: 3, none: 0 } });
    expect(body.themes.bad).toMatchObject([{ phrase: 'payment failed', n: 3, against: { n: 0, of: 1 } }]);
    expect(body.themes.bad[0].examples).toHaveLength(3);
    expect(body.themes.good).toEqual([]);
  });

  test('of nothing are none', async () => {
    expect((await get('report/themes?to=2020-01-01')).body).toMatchObject({
      read: 0,
      isAll: true,
      themes: { bad: [] },
    });
  });
});

describe('one response', () => {
  test('stands in its journey', async () => {
    const [first, second] = said.map(({ prompt }) => prompt);
    const { status, body } = await get(`responses/${first}`);
    expect(status).toBe(200);
    expect(body.response).toMatchObject({ prompt: first, respondent: 'ann' });
    const steps = [...body.journey.before, ...body.journey.after];
    expect(steps.map(({ type, prompt, name }) => prompt ?? `${type} ${name}`).sort()).toEqual(
      [second, 'outcome purchased'].sort(),
    );
  });

  test('that nobody gave is not there', async () => {
    expect((await get(`responses/${uuidAt(1)}`)).status).toBe(404);
  });

  test('is found by what is known of it', async () => {
    const query = 'responses?q=payment&side=bad&respondent=ann&hasComment=true&locale=en&complete=true';
    const { items } = (await get(query)).body;
    expect(items.map(({ prompt }: { prompt: string }) => prompt)).toEqual([said[1]?.prompt]);
  });
});
