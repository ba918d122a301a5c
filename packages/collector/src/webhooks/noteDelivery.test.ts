import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { erase, eraseForGood } from '../respondents/erase.js';
import { exportSubject } from '../respondents/exportSubject.js';
import { expire } from '../retention/expire.js';
import { tidy } from '../retention/tidy.js';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import { messageOf } from './deliveries.js';
import { type Notice, noteDelivery, noteDeliveryIn } from './noteDelivery.js';
import { webhookMessage } from './payloads.js';
import type { WebhookEvent } from './webhookEvents.js';
import { addWebhook } from './webhooks.js';

const dayMs = 86_400_000;
const at = Date.parse('2026-03-01T12:00:00Z');

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
  await store.addProject('other');
});
afterEach(() => store.end());

const listen = (projectId: string, ...events: WebhookEvent[]) =>
  addWebhook(store.kysely, { projectId, url: 'https://example.com/', events, now: at });

function opened(key: string, change: Partial<Extract<Notice, { kind: 'case.opened' }>> = {}): Notice {
  return {
    ...{ projectId: 'demo', kind: 'case.opened', key, at, about: { prompt: 'p', respondent: 'ann' } },
    data: {
      ...{ case: key, status: 'open', touchpoint: 'checkout', survey: 'ease', prompt: 'p' },
      ...{ respondent: 'ann', why: 'Scored 1 of 7.', openedAt: new Date(at).toISOString() },
      ...{ assignee: null, by: null },
    },
    ...change,
  };
}

const note = (notice: Notice) => store.batch.inTransaction(() => noteDelivery(store.batch, notice));
const told = () =>
  store.kysely.selectFrom('delivery').selectAll().orderBy('project_id').orderBy('key').execute();
const keys = async () => (await told()).map(({ project_id, key }) => `${project_id} ${key}`);

test('every webhook of the project that listens is told, and no other', async () => {
  const [first, second] = [await listen('demo', 'case.opened'), await listen('demo', 'case.opened')];
  await listen('demo', 'case.resolved');
  await listen('other', 'case.opened');
  note(opened('c1'));
  expect((await told()).map(({ webhook }) => webhook).sort()).toEqual([first.id, second.id].sort());
});

test('the same key is told once of each kind', async () => {
  await listen('demo', 'case.opened', 'case.resolved');
  note(opened('c1'));
  note(opened('c1'));
  note(opened('c2'));
  expect(await keys()).toEqual(['demo c1', 'demo c2']);
});

test('what is rolled back is told to nobody, in the writer and in the admin API', async () => {
  await listen('demo', 'case.opened');
  const killed = () => {
    throw new Error('killed');
  };
  expect(() =>
    store.batch.inTransaction(() => {
      noteDelivery(store.batch, opened('c1'));
      killed();
    }),
  ).toThrow('killed');
  const admin = store.kysely.transaction().execute(async (transaction) => {
    await noteDeliveryIn(transaction, opened('c2'));
    killed();
  });
  await expect(admin).rejects.toThrow('killed');
  expect(await keys()).toEqual([]);
  await store.kysely.transaction().execute((transaction) => noteDeliveryIn(transaction, opened('c3')));
  expect(await keys()).toEqual(['demo c3']);
});

test('who wants nothing any more gets nothing', async () => {
  await listen('demo', 'case.opened');
  await store.kysely.updateTable('webhook').set({ state: 'gone' }).execute();
  note(opened('c1'));
  expect(await keys()).toEqual([]);
});

test('the message is what its schema says', async () => {
  await listen('demo', 'case.opened');
  note(opened('c1'));
  const [row] = await told();
  const message = row && (await messageOf(store.kysely, row));
  expect(message).toMatchObject({ type: 'case.opened', timestamp: '2026-03-01T12:00:00.000Z' });
  expect(message?.data).toMatchObject({ project: 'demo', case: 'c1', respondent: 'ann' });
  expect(webhookMessage.parse(message)).toEqual(message);
});

describe('[51] what names a person', () => {
  const states = async () => (await told()).map(({ key, state, data }) => `${key} ${state} ${data !== null}`);
  const eraseAnn = () =>
    store.batch.inTransaction(() =>
      erase(store.batch, {
        ...{ do: 'erase', projectId: 'demo', subject: { kind: 'respondent', id: 'ann' }, now: at },
      }),
    );

  function answered(received_at: number): PromptEvent {
    const body = JSON.stringify({ id: 'e', type: 'response', respondent: 'ann', visitor: 'phone' });
    return {
      ...{ project_id: 'demo', id: 'e', type: 'response', prompt: 'p', seq: 1, at: received_at, received_at },
      ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
      ...{ measures: '', body },
    };
  }

  test('is erased with their prompt, or with their name alone', async () => {
    await listen('demo', 'case.opened');
    commitBatch(store.batch, [answered(at)]);
    note(opened('by prompt', { about: { prompt: 'p' } }));
    note(opened('by name', { about: { respondent: 'ann' } }));
    note(opened('of another', { about: { prompt: 'q', respondent: 'ben' } }));
    eraseAnn();
    expect(await states()).toEqual([
      'by name erased false',
      'by prompt erased false',
      'of another pending true',
    ]);
    for (const row of (await told()).filter(({ state }) => state === 'erased')) {
      expect(row).toMatchObject({ respondent: null, next_at: null });
      expect(await messageOf(store.kysely, row)).toBeUndefined();
    }
  });

  test('is in no file any more after their erasure, delivered or not', async () => {
    await listen('demo', 'case.opened');
    note(opened('told', { about: { respondent: 'zebra-1041' } }));
    const folder = dirname(store.file.path);
    const holds = (file: string) => readFileSync(join(folder, file)).includes('zebra-1041');
    const files = () => readdirSync(folder).filter(holds);
    expect(files()).not.toEqual([]);
    await store.kysely.updateTable('delivery').set({ state: 'delivered', next_at: null }).execute();
    eraseForGood(store.batch, {
      ...{ do: 'erase', projectId: 'demo', subject: { kind: 'respondent', id: 'zebra-1041' }, now: at },
    });
    expect(files()).toEqual([]);
  });

  test('is in their export, once', async () => {
    await listen('demo', 'case.opened');
    commitBatch(store.batch, [answered(at)]);
    note(opened('both'));
    note(opened('by name', { about: { respondent: 'ann' } }));
    note(opened('of another', { about: { respondent: 'ben' } }));
    let exported = '';
    const asked = { projectId: 'demo', subject: { kind: 'respondent', id: 'ann' } } as const;
    for await (const piece of exportSubject(store.kysely, asked)) exported += piece;
    const { deliveries } = JSON.parse(exported);
    expect(deliveries.map(({ data }: { data: { case: string } }) => data.case).sort()).toEqual([
      'both',
      'by name',
    ]);
  });

  test('is forgotten with the answer that it is about, when that is held for too long', async () => {
    await listen('demo', 'case.opened', 'response.completed');
    commitBatch(store.batch, [answered(at)]);
    note(opened('later', { at: at + 5 * dayMs }));
    store.batch.inTransaction(() =>
      expire(store.batch, {
        do: 'expire',
        projectId: 'demo',
        before: at + dayMs,
        now: at + dayMs,
        limit: 10,
      }),
    );
    expect(await states()).toEqual(['later erased false', 'p pending false']);
  });

  test('is forgotten at that age even where no answer is behind it', async () => {
    await listen('demo', 'case.opened');
    await store.kysely.updateTable('project').set({ retention_days: 30 }).execute();
    note(opened('old', { about: { respondent: 'ann' } }));
    note(opened('nobody', { about: {} }));
    note(opened('young', { about: { respondent: 'ann' }, at: at + 5 * dayMs }));
    store.batch.inTransaction(() => tidy(store.batch, { do: 'tidy', now: at + 31 * dayMs }));
    expect(await states()).toEqual(['nobody pending true', 'old erased false', 'young pending true']);
  });
});
