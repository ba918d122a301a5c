import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compact } from '../compaction/compact.js';
import { compactionBounds } from '../compaction/compactionBounds.js';
import { erase } from '../respondents/erase.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { rebuildRollups } from '../rollups/rebuildRollups.js';
import { listResponses } from '../store/responses.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { answerRequests } from '../writer/answerRequests.js';
import { commitBatch } from '../writer/commitBatch.js';
import { StoreUnavailable } from '../writer/storeUnavailable.js';
import { startRetention } from './startRetention.js';

const dayMs = 86_400_000;
const now = Date.parse('2026-06-01T12:00:00Z');

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
  await store.kysely.updateTable('project').set({ retention_days: 60 }).execute();
});
afterEach(() => store.end());

function answered(id: string, daysAgo: number): AcceptedEvent {
  const at = now - daysAgo * dayMs;
  const body = JSON.stringify({ id, type: 'response', visitor: 'phone', respondent: 'ann', answers: [] });
  return {
    ...{ project_id: 'demo', id, type: 'response', prompt: `of-${id}`, seq: 1, at, received_at: at, body },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
    measures: 'ease ces.agree7 6',
  };
}

function reported(id: string, daysAgo: number): AcceptedEvent {
  const at = now - daysAgo * dayMs;
  const body = JSON.stringify({
    id,
    type: 'touchpoint',
    visitor: 'phone',
    counts: { checkout: 3 },
    rate: 0.1,
  });
  return { project_id: 'demo', id, type: 'touchpoint', prompt: null, seq: null, at, received_at: at, body };
}

/** Runs the job with the writer on this thread; after so many tasks the store goes away. */
async function runOnce(tasks = Number.POSITIVE_INFINITY): Promise<void> {
  let left = tasks;
  const bounds = compactionBounds;
  const retention = startRetention({
    kysely: store.kysely,
    compactor: {
      async run(occasion) {
        compact(store.batch, { do: 'compact', occasion, bounds, now });
      },
    },
    now: () => now,
    writer: {
      async run(task) {
        if (left-- <= 0) throw new StoreUnavailable('killed');
        answerRequests(store.batch, [task]);
      },
    },
    log: silent,
  });
  try {
    await retention.run();
  } finally {
    retention.stop();
  }
}
const silent = Object.assign(Object.create(null), { error: () => {} });

async function figures(): Promise<string> {
  const tables = ['answer_rollup', 'prompt_rollup', 'reach_rollup'] as const;
  const all = await Promise.all(tables.map((table) => store.kysely.selectFrom(table).selectAll().execute()));
  return JSON.stringify(all);
}

async function held(): Promise<string[]> {
  const rows = await store.kysely.selectFrom('event').select('id').where('erased', 'is', null).execute();
  return rows.map(({ id }) => id).sort();
}

const years = [
  answered('old', 61),
  reported('old-reach', 400),
  answered('new', 59),
  reported('new-reach', 1),
];

test('[53] what is older than the project keeps is emptied, and nothing else', async () => {
  commitBatch(store.batch, years);
  await runOnce();
  expect(await held()).toEqual(['new', 'new-reach']);
  const rows = await store.kysely.selectFrom('event').select(['id', 'body']).execute();
  const old = rows.filter(({ id }) => id.startsWith('old'));
  expect(JSON.stringify(old)).not.toMatch(/ann|phone/);
  const { items } = await listResponses(store.kysely, { projectId: 'demo', limit: 10 });
  expect(items.map(({ id }) => id)).toEqual(['new']);
});

test('[53] the file is written anew after what was emptied, and only then', async () => {
  const compacted = () => store.kysely.selectFrom('compaction').select(['due_since', 'done_at']).execute();
  commitBatch(store.batch, [answered('new', 59)]);
  await runOnce();
  expect(await compacted()).toEqual([{ due_since: null, done_at: null }]);
  commitBatch(store.batch, years);
  await runOnce();
  expect(await compacted()).toEqual([{ due_since: null, done_at: now }]);
});

test('[53] every figure stays, and counting again gives the same', async () => {
  commitBatch(store.batch, years);
  const before = await figures();
  await runOnce();
  expect(await figures()).toBe(before);
  store.batch.inTransaction(() => rebuildRollups(store.batch, 'demo'));
  expect(await figures()).toBe(before);
});

test('a project that sets no limit keeps everything', async () => {
  await store.kysely.updateTable('project').set({ retention_days: null }).execute();
  commitBatch(store.batch, years);
  await runOnce();
  expect(await held()).toHaveLength(4);
});

test('[53] a run that ends between two batches is finished by the next', async () => {
  const many = Array.from({ length: 450 }, (_, index) => answered(`event-${index}`, 100));
  commitBatch(store.batch, many);
  await expect(runOnce(1)).rejects.toThrow('killed');
  expect(await held()).toHaveLength(250);
  await runOnce();
  expect(await held()).toEqual([]);
});

describe('what has no use any more goes', () => {
  test('[51] a tombstone stays as long as an event may arrive', async () => {
    const bury = (at: number) =>
      erase(store.batch, {
        do: 'erase',
        projectId: 'demo',
        subject: { kind: 'visitor', id: `${at}` },
        now: at,
      });
    store.batch.inTransaction(() => [now - 89 * dayMs, now - 91 * dayMs].map(bury));
    await runOnce();
    const left = await store.kysely.selectFrom('tombstone').select('erased_at').execute();
    expect(left).toEqual([{ erased_at: now - 89 * dayMs }]);
  });

  test('[43] a nonce stays as long as its token could count', async () => {
    const nonce = (expiresAt: number) => ({
      ...{ project_id: 'demo', nonce: `nonce-${expiresAt}`, visitor: 'phone', expires_at: expiresAt },
    });
    await store.kysely
      .insertInto('identity_nonce')
      .values([nonce(now - 1), nonce(now)])
      .execute();
    await runOnce();
    expect(await store.kysely.selectFrom('identity_nonce').select('expires_at').execute()).toEqual([
      { expires_at: now },
    ]);
  });
});
