import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Receiver, startReceiver } from '../testing/receiver.js';
import { sentResponse, uuidAt } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { testDocument } from '../testing/testDocument.js';
import { webhookMessage } from './payloads.js';

let collector: TestCollector;
let receiver: Receiver;

beforeEach(async () => {
  receiver = await startReceiver();
  collector = await startTestCollector({ env: { CAIRN_WEBHOOK_LOOPBACK: '1' } });
});
afterEach(async () => {
  await collector.end();
  await receiver.end();
});

async function call(method: string, path: string, body?: object) {
  const answer = await collector.api(path, { method, ...(body && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

const added = (change: object) => call('POST', 'webhooks', { url: `${receiver.url}/hook`, ...change });
const [checkout, ...others] = testDocument.surveys ?? [];

async function publish(change: object, note: string): Promise<void> {
  await call('PUT', 'document', { ...testDocument, ...change });
  expect((await call('POST', 'document/publish', { note })).body.changed).toBe(true);
}

test('what is published is told, with who did it and which surveys changed', async () => {
  await added({ events: ['survey.published'] });
  await publish({ surveys: [{ ...checkout, status: 'paused' }, ...others] }, 'a pause');
  const message = webhookMessage.parse(JSON.parse((await receiver.next()).body));
  expect(message).toMatchObject({
    type: 'survey.published',
    data: {
      ...{ project: 'demo', version: 2, before: 1, note: 'a pause' },
      surveys: [{ id: 'checkout-ease', name: 'Checkout', status: 'paused', change: 'changed' }],
    },
  });
  expect((await call('POST', 'document/publish', {})).body.changed).toBe(false);
  await publish({ surveys: others }, 'without');
  expect(JSON.parse((await receiver.next()).body).data).toMatchObject({ version: 3, before: 2 });
  expect(receiver.received).toHaveLength(2);
});

test('what was published and not told before the end is told after the next start', async () => {
  await added({ events: ['survey.published'] });
  receiver.answer(() => {});
  await publish({ surveys: others }, '');
  const cutShort = await receiver.next();
  receiver.answer((response) => response.writeHead(204).end());
  collector = await collector.restart();
  expect((await receiver.next()).body).toBe(cutShort.body);
});

test('a channel is written to in its own form', async () => {
  const { body } = await added({ format: 'slack', events: ['response.completed'] });
  expect(body).toMatchObject({ format: 'slack' });
  await collector.send([sentResponse({ answers: [{ question: 'ease', value: 2 }] })]);
  const text = 'New answer at Places an order: 2 of 7 (It was easy to check out.)';
  expect(JSON.parse((await receiver.next()).body)).toMatchObject({ text, blocks: expect.any(Array) });
  expect((await call('POST', `webhooks/${body.id}/test`)).body).toMatchObject({ delivered: true });
  expect(JSON.parse((await receiver.next()).body).text).toBe('Cairn can write here, for demo');
  const changed = await call('PUT', `webhooks/${body.id}`, { format: 'standard' });
  expect(changed.body).toMatchObject({ format: 'standard', events: ['response.completed'] });
});

test.each<[string, object, string]>([
  ['an event that there is not', { events: ['case.closed'] }, 'events[0]: write some of response.completed'],
  ['a format that there is not', { format: 'teams' }, 'format: write one of standard, slack'],
])('refuses %s', async (_, change, says) => {
  const refused = await added(change);
  expect(refused.status).toBe(422);
  expect(refused.body.message).toContain(says);
});

test('a touchpoint that has become a breakpoint is told at the next look', async () => {
  await added({ events: ['breakpoint.entered'] });
  await collector.send(
    Array.from({ length: 30 }, () =>
      sentResponse({ answers: [{ question: 'ease', value: 1 }], prompt: uuidAt(Date.now()) }),
    ),
  );
  collector = await collector.restart();
  const message = webhookMessage.parse(JSON.parse((await receiver.next()).body));
  expect(message).toMatchObject({
    type: 'breakpoint.entered',
    data: { name: 'Places an order', n: 30, rank: 1 },
  });
});
