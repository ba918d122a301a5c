import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { erase } from '../respondents/erase.js';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import type { WebhookTable } from '../store/webhookTables.js';
import { type Receiver, startReceiver } from '../testing/receiver.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { answerRequests } from '../writer/answerRequests.js';
import { commitBatch } from '../writer/commitBatch.js';
import type { WriterRequest } from '../writer/protocol.js';
import { createDeliverer, type Deliverer } from './createDeliverer.js';
import { listDeliveries, replayDelivery } from './deliveries.js';
import { addWebhook, findWebhook, rotateWebhookSecret, webhookItem } from './webhooks.js';
import type { Reach } from './webhookTarget.js';

let store: TestStore;
let receiver: Receiver;
let deliverer: Deliverer;
let webhook: WebhookTable;
/** The clock of the deliverer; the receiver's, and the library's, is the real one. */
let now: number;
/** Called when the outcome of an attempt is written down. */
let onNoted: () => void;

beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
  receiver = await startReceiver();
  now = Date.now();
  webhook = await webhookTo(receiver.url);
  deliverer = start({ allowLoopback: true });
});
afterEach(async () => {
  await deliverer.close();
  await receiver.end();
  await store.end();
});

function webhookTo(url: string): Promise<WebhookTable> {
  return addWebhook(store.kysely, { projectId: 'demo', url, events: ['response.completed'], now });
}

function start(reach: Reach, timeoutMs = 30_000): Deliverer {
  return createDeliverer({
    ...{ kysely: store.kysely, reach, now: () => now, random: () => 0, timeoutMs },
    feed: { watch: () => () => {} },
    log: Object.assign(Object.create(null), { error: (_: object, text: string) => expect.fail(text) }),
    writer: {
      async run(task: WriterRequest) {
        answerRequests(store.batch, [task]);
        onNoted();
      },
    },
  });
}

function answered(id: string): PromptEvent {
  return {
    ...{ project_id: 'demo', id, type: 'response', prompt: `p-${id}`, seq: 1, at: now, received_at: now },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
    ...{
      measures: '',
      body: JSON.stringify({ id, type: 'response', at: new Date(now).toISOString(), visitor: 'phone' }),
    },
  };
}

async function restart(reach: Reach, timeoutMs?: number): Promise<void> {
  await deliverer.close();
  deliverer = start(reach, timeoutMs);
}

/** Looks for what is due, and waits until the outcome of one attempt is on disk. */
async function attempted(): Promise<void> {
  const noted = new Promise<void>((resolve) => {
    onNoted = resolve;
  });
  await deliverer.refresh();
  await noted;
}

async function delivery() {
  const [row] = await listDeliveries(store.kysely, { projectId: 'demo', webhook: webhook.id, limit: 9 });
  if (!row) throw new Error('nothing was to be delivered');
  return row;
}

async function shown() {
  const row = await findWebhook(store.kysely, { projectId: 'demo', id: webhook.id });
  if (!row) throw new Error('the webhook is gone');
  return webhookItem(row);
}

test('[45] a response is told, signed, with an id of its own', async () => {
  commitBatch(store.batch, [answered('a')]);
  await attempted();
  const { headers, body } = await receiver.next();
  const told = new Webhook(webhook.secret).verify(body, headers);
  expect(told).toMatchObject({ type: 'response.completed', data: { project: 'demo', id: 'a' } });
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'Cairn-Webhooks' });
  expect(await delivery()).toMatchObject({
    id: headers['webhook-id'],
    state: 'delivered',
    status: 204,
    attempts: 1,
  });
});

test('[45] while secrets rotate, both verify', async () => {
  const { secret } = await rotateWebhookSecret(store.kysely, webhook, now);
  commitBatch(store.batch, [answered('a')]);
  await attempted();
  const { headers, body } = await receiver.next();
  for (const each of [secret, webhook.secret]) new Webhook(each).verify(body, headers);
});

test('[45] a day after the rotation, the former secret verifies nothing', async () => {
  await rotateWebhookSecret(store.kysely, webhook, now - 25 * 3_600_000);
  commitBatch(store.batch, [answered('a')]);
  await attempted();
  const { headers, body } = await receiver.next();
  expect(() => new Webhook(webhook.secret).verify(body, headers)).toThrow();
});

describe('a receiver that does not say yes', () => {
  test('is tried again later, with the same id and the same words', async () => {
    receiver.answer((response) => response.writeHead(500).end('try later'));
    commitBatch(store.batch, [answered('a')]);
    await attempted();
    expect(await delivery()).toMatchObject({
      ...{ state: 'pending', status: 500, answer: 'try later', next_at: now + 5000 },
    });
    receiver.answer((response) => response.writeHead(200).end());
    now += 5000;
    await attempted();
    const [first, second] = [await receiver.next(), await receiver.next()];
    expect(second.body).toBe(first.body);
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(await delivery()).toMatchObject({ state: 'delivered', attempts: 2, answer: '' });
    expect(await shown()).toMatchObject({ status: 'active', failingSince: null, lastError: null });
  });

  test('for three days is given up, is seen to fail, and can be told again', async () => {
    receiver.answer((response) => response.writeHead(503).end());
    commitBatch(store.batch, [answered('a')]);
    const began = now;
    for (let attempts = 1; attempts <= 10; attempts += 1) {
      await attempted();
      now = (await delivery()).next_at ?? now;
    }
    const dead = await delivery();
    expect(dead).toMatchObject({ state: 'dead', attempts: 10, next_at: null });
    expect(now - began).toBeLessThanOrEqual(3 * 86_400_000);
    expect(await shown()).toMatchObject({ status: 'failing', lastError: 'the receiver answered 503' });

    receiver.answer((response) => response.writeHead(200).end());
    const again = { projectId: 'demo', webhook: webhook.id, id: dead.id, now };
    expect(await replayDelivery(store.kysely, again)).toBe(true);
    await attempted();
    expect(await delivery()).toMatchObject({ state: 'delivered', attempts: 1 });
  });

  test('[45] by answering 410, is told nothing more', async () => {
    receiver.answer((response) => response.writeHead(410).end());
    commitBatch(store.batch, [answered('a')]);
    await attempted();
    expect(await delivery()).toMatchObject({ state: 'dead', status: 410 });
    expect(await shown()).toMatchObject({ status: 'gone' });
    commitBatch(store.batch, [answered('b')]);
    const all = await listDeliveries(store.kysely, { projectId: 'demo', webhook: webhook.id, limit: 9 });
    expect(all).toHaveLength(1);
  });

  test('in time has not said it', async () => {
    receiver.answer(() => {});
    await restart({ allowLoopback: true }, 300);
    commitBatch(store.batch, [answered('a')]);
    await attempted();
    expect(await delivery()).toMatchObject({ state: 'pending', error: 'no answer within 0.3 seconds' });
  });

  test('but goes on talking has not either', async () => {
    receiver.answer((response) => response.writeHead(200).write('.'));
    await restart({ allowLoopback: true }, 300);
    commitBatch(store.batch, [answered('a')]);
    await attempted();
    expect(await delivery()).toMatchObject({ state: 'pending', error: 'no answer within 0.3 seconds' });
  });

  test('and is not there at all is said by the code of the network, not by addresses', async () => {
    await receiver.end();
    commitBatch(store.batch, [answered('a')]);
    await attempted();
    expect((await delivery()).error).toBe('could not be reached (ECONNREFUSED)');
    receiver = await startReceiver();
  });
});

test('an answer without end is read to its beginning, and no more of it is kept', async () => {
  let bytes = 0;
  receiver.answer((response) => {
    response.writeHead(200);
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(64 * 1024))) bytes += 64 * 1024;
    };
    response.on('drain', pour);
    pour();
  });
  commitBatch(store.batch, [answered('a')]);
  await attempted();
  expect(await delivery()).toMatchObject({ state: 'delivered', answer: 'x'.repeat(200) });
  expect(bytes).toBeLessThan(64 * 1024 * 1024);
});

describe('[44] nothing is sent', () => {
  test('where a redirect leads', async () => {
    const inner = await startReceiver();
    for (const status of [301, 302, 303, 307, 308]) {
      receiver.answer((response) => response.writeHead(status, { Location: `${inner.url}/admin` }).end());
      commitBatch(store.batch, [answered(`a${status}`)]);
      await attempted();
      expect((await delivery()).error).toContain('redirects are not followed');
      now += 1;
    }
    expect(inner.received).toEqual([]);
    await inner.end();
  });

  test('to this machine, unless the environment says so', async () => {
    await restart({ allowLoopback: false });
    commitBatch(store.batch, [answered('a')]);
    await attempted();
    expect((await delivery()).error).toContain('begins with https');
    expect(receiver.received).toEqual([]);
  });

  test('to a public name that leads here', async () => {
    webhook = await webhookTo(`https://rebind.example:${receiver.port}/`);
    await store.kysely.deleteFrom('webhook').where('id', '!=', webhook.id).execute();
    for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254']) {
      await restart({ allowLoopback: false, resolve: async () => [{ address, family: 4 }] });
      commitBatch(store.batch, [answered(address)]);
      await attempted();
      expect((await delivery()).error).toBe('"rebind.example" leads to an address that is not public');
      now += 1;
    }
    expect(receiver.received).toEqual([]);
  });

  test('to an address that the name takes on between the check and the connection', async () => {
    // Two servers on one port of two addresses; whoever asks a second time is led to the trap.
    const trap = await startReceiver('127.0.0.2', receiver.port);
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    webhook = await webhookTo(`http://rebind.localhost:${receiver.port}/`);
    await store.kysely.deleteFrom('webhook').where('id', '!=', webhook.id).execute();
    await restart({ allowLoopback: true, resolve });
    commitBatch(store.batch, [answered('a')]);
    await attempted();
    expect(await delivery()).toMatchObject({ state: 'delivered' });
    expect({ asked, told: receiver.received.length, trapped: trap.received.length }).toEqual({
      ...{ asked: 1, told: 1, trapped: 0 },
    });
    expect((await receiver.next()).headers.host).toBe(`rebind.localhost:${receiver.port}`);
    await trap.end();
  });

  test('when a resolver never answers, and nobody waits for it', async () => {
    webhook = await webhookTo('https://slow.example/');
    await store.kysely.deleteFrom('webhook').where('id', '!=', webhook.id).execute();
    await restart({ allowLoopback: false, resolve: () => new Promise(() => {}) }, 300);
    commitBatch(store.batch, [answered('a')]);
    await attempted();
    expect((await delivery()).error).toBe('no answer within 0.3 seconds');
  });
});

test('[51] what was erased before it was told is not told', async () => {
  receiver.answer((response) => response.writeHead(500).end('phone'));
  commitBatch(store.batch, [answered('a')]);
  await attempted();
  const subject = { kind: 'visitor', id: 'phone' } as const;
  store.batch.inTransaction(() => erase(store.batch, { do: 'erase', projectId: 'demo', subject, now }));
  expect(await delivery()).toMatchObject({ state: 'erased', next_at: null, answer: null });
  const again = { projectId: 'demo', webhook: webhook.id, id: (await delivery()).id, now };
  expect(await replayDelivery(store.kysely, again)).toBe(false);
});

test('a slow receiver holds up nobody but itself', async () => {
  const quick = await startReceiver();
  await webhookTo(quick.url);
  receiver.answer(() => {});
  commitBatch(
    store.batch,
    Array.from({ length: 20 }, (_, index) => answered(`event-${index}`)),
  );
  onNoted = () => {};
  await deliverer.refresh();
  for (let told = 0; told < 20; told += 1) await quick.next();
  expect(receiver.received.length).toBeLessThanOrEqual(4);
  await deliverer.close();
  await quick.end();
});
