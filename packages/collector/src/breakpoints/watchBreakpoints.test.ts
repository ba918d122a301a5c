import type { DocumentInput } from '@cairn/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../clock.js';
import type { Repeated } from '../repeat.js';
import { publishDraft, saveDraft } from '../store/documents.js';
import { testDocument } from '../testing/testDocument.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { messageOf } from '../webhooks/deliveries.js';
import { type WebhookMessage, webhookMessage } from '../webhooks/payloads.js';
import { addWebhook } from '../webhooks/webhooks.js';
import { watchBreakpoints } from './watchBreakpoints.js';

const dayMs = 86_400_000;
const start = Date.parse('2026-03-28T12:00:00Z');

let store: TestStore;
let watch: Repeated;
let now: number;
let woken: number;

beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo', 'Europe/Berlin');
  await publish(testDocument);
  await addWebhook(store.kysely, {
    ...{ projectId: 'demo', url: 'https://example.com/', now: start },
    events: ['breakpoint.entered', 'breakpoint.left'],
  });
  now = start;
  woken = 0;
  watch = watchBreakpoints({
    ...{
      kysely: store.kysely,
      deliverer: { wake: () => (woken += 1) },
      clock: { ...systemClock, now: () => now },
    },
    log: { error: (said: object) => expect.fail(JSON.stringify(said)) },
  });
});
afterEach(async () => {
  await watch.stop();
  await store.end();
});

async function publish(document: DocumentInput): Promise<void> {
  await saveDraft(store.kysely, { projectId: 'demo', body: JSON.stringify(document), now: 1 });
  await publishDraft(store.kysely, { projectId: 'demo', author: 'ada', note: '', now: 1 });
}

/** So many answers of each step on that day. */
async function answered(day: string, steps: Record<number, number>, change: object = {}): Promise<void> {
  const row = {
    ...{ project_id: 'demo', day, survey: 'checkout-ease', question: 'ease', scale: 'ces.agree7' },
    ...{ touchpoint: 'checkout.completed', dimension: '', value: '' },
  };
  const rows = Object.entries(steps).map(([step, n]) => ({ ...row, bucket: Number(step), n, ...change }));
  await store.kysely.insertInto('answer_rollup').values(rows).execute();
}

async function told(): Promise<WebhookMessage[]> {
  const rows = await store.kysely.selectFrom('delivery').selectAll().orderBy('created_at').execute();
  const messages = await Promise.all(rows.map((row) => messageOf(store.kysely, row)));
  return messages.map((message) => webhookMessage.parse(message));
}
const kinds = async () => (await told()).map(({ type }) => type);

test('what becomes certain is told once, in a sentence that explains it', async () => {
  await answered('2026-03-20', { 2: 60, 6: 20 });
  await store.kysely
    .insertInto('reach_rollup')
    .values({
      ...{ project_id: 'demo', day: '2026-03-20', touchpoint: 'checkout.completed' },
      ...{ moments_milli: 12_000_000, reports: 9 },
    })
    .execute();
  await watch.run();
  await watch.run();
  const [message, ...others] = await told();
  expect(others).toEqual([]);
  expect(message).toMatchObject({
    type: 'breakpoint.entered',
    data: {
      ...{ project: 'demo', touchpoint: 'checkout.completed', survey: 'checkout-ease', question: 'ease' },
      ...{ n: 80, target: 5.5, rank: 1, from: '2026-03-01', to: '2026-03-28', headline: { value: 3 } },
    },
  });
  expect(message?.type === 'breakpoint.entered' && message.data.sentence).toMatch(
    /^1\. Places an order misses its target of 5\.5: 3\.0 of 80 answers, .* so it is certain\. Importance 5, happened 12,000 times/,
  );
  expect(woken).toBeGreaterThan(0);
});

test('what may be chance changes nothing; what reaches the target is left, and may be entered again', async () => {
  await answered('2026-03-02', { 2: 60, 6: 20 });
  await watch.run();
  now = start + 20 * dayMs;
  await answered('2026-04-16', { 3: 20, 5: 20, 6: 20, 7: 25 });
  await watch.run();
  expect(await kinds()).toEqual(['breakpoint.entered']);
  now += dayMs;
  await answered('2026-04-17', { 7: 400 });
  await watch.run();
  expect(await kinds()).toEqual(['breakpoint.entered', 'breakpoint.left']);
  now += dayMs;
  await answered('2026-04-18', { 1: 2000 });
  await watch.run();
  expect(await kinds()).toEqual(['breakpoint.entered', 'breakpoint.left', 'breakpoint.entered']);
});

test('answers of more than 28 days ago, of segments and of too few say nothing', async () => {
  await answered('2026-02-28', { 1: 100 });
  await answered('2026-03-20', { 1: 100 }, { dimension: 'locale', value: 'de' });
  await answered('2026-03-20', { 1: 4 });
  await watch.run();
  expect(await told()).toEqual([]);
});

test('a row of a matrix is told as one, and says which', async () => {
  const of = {
    touchpoint: 'account.closed',
    survey: 'leaving',
    question: 'parts/delivery',
    scale: 'matrix.5',
  };
  await answered('2026-03-20', { 1: 50 }, of);
  await answered('2026-03-20', { 5: 50 }, { ...of, question: 'parts/support' });
  await watch.run();
  expect((await told()).map(({ data }) => data)).toMatchObject([
    { question: 'parts', row: 'delivery', name: 'Closes the account (“Delivery”)' },
  ]);
});

test('what is not asked any more is forgotten without a word', async () => {
  await answered('2026-03-20', { 1: 50 });
  await watch.run();
  await publish({ ...testDocument, surveys: [] });
  await watch.run();
  expect(await kinds()).toEqual(['breakpoint.entered']);
  expect(await store.kysely.selectFrom('breakpoint_state').selectAll().execute()).toEqual([]);
});

test('two looks at a time tell once', async () => {
  await answered('2026-03-20', { 1: 50 });
  const second = watchBreakpoints({
    ...{ kysely: store.kysely, deliverer: { wake: () => {} }, clock: { ...systemClock, now: () => now + 1 } },
    log: { error: (said: object) => expect.fail(JSON.stringify(said)) },
  });
  await Promise.all([watch.run(), second.run()]);
  await second.stop();
  expect(await kinds()).toEqual(['breakpoint.entered']);
});
