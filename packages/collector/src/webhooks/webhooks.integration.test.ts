import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Receiver, startReceiver } from '../testing/receiver.js';
import { sentResponse, uuidAt } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';

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

async function added(change: object = {}) {
  const { status, body } = await call('POST', 'webhooks', { url: `${receiver.url}/hook`, ...change });
  expect(status).toBe(201);
  return body;
}

test('[45] a complete response reaches the receiver, signed; a batch that comes again does not', async () => {
  const { secret } = await added();
  const event = sentResponse({ visitor: uuidAt(1), respondent: 'customer-1' });
  await collector.send([event]);
  await collector.send([event]);
  const { path, headers, body } = await receiver.next();
  expect(path).toBe('/hook');
  expect(new Webhook(secret).verify(body, headers)).toEqual({
    type: 'response.completed',
    timestamp: expect.any(String),
    data: expect.objectContaining({
      project: 'demo',
      id: event.id,
      respondent: 'customer-1',
      answers: event.answers,
    }),
  });
  await collector.send([sentResponse()]);
  expect(JSON.parse((await receiver.next()).body).data.id).not.toBe(event.id);
  expect(receiver.received).toHaveLength(2);
});

test('what was not told before the end is told after the next start', async () => {
  await added();
  receiver.answer(() => {});
  await collector.send([sentResponse()]);
  const cutShort = await receiver.next();
  collector = await collector.restart();
  const again = await receiver.next();
  expect(again.headers['webhook-id']).toBe(cutShort.headers['webhook-id']);
  expect(again.body).toBe(cutShort.body);
});

describe('the routes', () => {
  test('show a webhook, and its secret only to whoever made it', async () => {
    const { secret, ...item } = await added({ events: ['response.completed', 'response.partial'] });
    expect(item).toMatchObject({ status: 'active', events: ['response.completed', 'response.partial'] });
    for (const path of ['webhooks', `webhooks/${item.id}`, `webhooks/${item.id}/deliveries`, 'settings']) {
      expect(JSON.stringify((await call('GET', path)).body)).not.toContain(secret);
    }
    expect((await call('GET', 'webhooks')).body.items).toEqual([item]);
  });

  test('change, pause and remove it', async () => {
    const { id } = await added();
    const changed = await call('PUT', `webhooks/${id}`, { url: `${receiver.url}/other`, paused: true });
    expect(changed.body).toMatchObject({ url: `${receiver.url}/other`, status: 'paused' });
    await collector.send([sentResponse()]);
    expect((await call('GET', `webhooks/${id}/deliveries`)).body.items).toMatchObject([{ state: 'pending' }]);
    await call('PUT', `webhooks/${id}`, { paused: false });
    expect((await receiver.next()).path).toBe('/other');
    expect((await call('DELETE', `webhooks/${id}`)).status).toBe(204);
    expect((await call('GET', `webhooks/${id}`)).status).toBe(404);
  });

  test('[45] rotate its secret', async () => {
    const { id, secret } = await added();
    const rotated = await call('POST', `webhooks/${id}/secret`);
    expect(rotated).toMatchObject({ status: 201, body: { formerUntil: expect.any(String) } });
    await collector.send([sentResponse()]);
    const { headers, body } = await receiver.next();
    for (const each of [secret, rotated.body.secret]) new Webhook(each).verify(body, headers);
  });

  test('try it out at once, and say what came of it', async () => {
    const { id, secret } = await added();
    expect((await call('POST', `webhooks/${id}/test`)).body).toMatchObject({ delivered: true, status: 204 });
    const { headers, body } = await receiver.next();
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'webhook.ping' });
    receiver.answer((response) => response.writeHead(404).end('no such hook'));
    expect((await call('POST', `webhooks/${id}/test`)).body).toEqual({
      ...{ delivered: false, status: 404, error: 'the receiver answered 404', answer: 'no such hook' },
    });
  });

  test('send a delivery once more', async () => {
    const { id } = await added();
    await collector.send([sentResponse()]);
    const first = await receiver.next();
    const delivery = first.headers['webhook-id'];
    const state = async () => (await call('GET', `webhooks/${id}/deliveries`)).body.items[0].state;
    while ((await state()) !== 'delivered');
    expect((await call('POST', `webhooks/${id}/deliveries/${delivery}/replay`)).status).toBe(202);
    expect((await receiver.next()).headers['webhook-id']).toBe(delivery);
    expect((await call('POST', `webhooks/${id}/deliveries/msg_none/replay`)).status).toBe(404);
  });

  test.each<[string, object, string]>([
    ['no address', {}, 'url: write the address'],
    ['[44] an address of an inner network', { url: 'https://10.0.0.1/' }, 'url: write a host name'],
    ['[44] plain http', { url: 'http://example.com/' }, 'url: write an address that begins with https'],
    [
      'an event that there is not',
      { url: 'https://example.com/', events: ['all'] },
      'events[0]: write some of',
    ],
    ['no event', { url: 'https://example.com/', events: [] }, 'events: write some of'],
    ['a key that there is not', { url: 'https://example.com/', colour: 'red' }, 'the body: '],
  ])('refuse %s', async (_, body, says) => {
    const refused = await call('POST', 'webhooks', body);
    expect(refused.status).toBe(422);
    expect(refused.body.message).toContain(says);
  });

  test('refuse more webhooks than a project may have', async () => {
    for (let index = 0; index < 20; index += 1) await added();
    expect((await call('POST', 'webhooks', { url: receiver.url })).status).toBe(409);
  });
});

test('[51] the log of a webhook holds nothing of who was erased, and the export says what was told', async () => {
  await added();
  receiver.answer((response) => response.writeHead(200).end('thank you, zebra-1041'));
  await collector.send([sentResponse({ visitor: uuidAt(1), respondent: 'zebra-1041' })]);
  await receiver.next();
  const told = async () => (await call('GET', 'respondents/zebra-1041')).body.deliveries;
  while ((await told())[0].state !== 'delivered');
  expect(await told()).toMatchObject([{ kind: 'response.completed', url: `${receiver.url}/hook` }]);
  await call('DELETE', 'respondents/zebra-1041');
  const folder = join(collector.folder, 'data');
  for (const file of readdirSync(folder)) {
    expect(readFileSync(join(folder, file)).includes('zebra-1041'), file).toBe(false);
  }
});
