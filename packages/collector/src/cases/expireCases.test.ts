import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRetention } from '../retention/startRetention.js';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { answerRequests } from '../writer/answerRequests.js';
import { commitBatch } from '../writer/commitBatch.js';
import { workOnCase } from './workOnCase.js';

const dayMs = 86_400_000;
const now = Date.parse('2026-06-01T12:00:00Z');

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
  await store.kysely.updateTable('project').set({ retention_days: 60 }).execute();
});
afterEach(() => store.end());

function answered(respondent: string, daysAgo: number, prompt = `of-${respondent}`): PromptEvent {
  const at = now - daysAgo * dayMs;
  const id = `${prompt}-answer`;
  const reasons = [{ on: 'score', question: 'ease', scale: 'ces.agree7', step: 1 }];
  return {
    ...{ project_id: 'demo', id, type: 'response', prompt, seq: 1, at, received_at: at },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
    ...{ measures: 'ease ces.agree7 1', followUp: JSON.stringify({ reasons, isWatched: true }) },
    body: JSON.stringify({ id, respondent }),
  };
}

async function caseOf(respondent: string) {
  return store.kysely.selectFrom('case').selectAll().where('subject', '=', respondent).executeTakeFirst();
}

async function write(respondent: string, words: string, daysAgo: number): Promise<void> {
  const id = (await caseOf(respondent))?.id ?? '';
  const work = { kind: 'noted', at: now - daysAgo * dayMs, author: 'bo@example.com', words } as const;
  await workOnCase(store.kysely, { projectId: 'demo', id }, work);
}

/** One round of the job, the writer on this thread. */
async function expire(): Promise<void> {
  const retention = startRetention({
    kysely: store.kysely,
    compactor: { run: async () => {} },
    now: () => now,
    writer: { run: async (task) => void answerRequests(store.batch, [task]) },
    // Nothing is logged here.
    log: Object.create(null),
  });
  await retention.run();
  retention.stop();
}

test('[53] an old case lets go of its person and of what was written, and keeps its times', async () => {
  commitBatch(store.batch, [answered('ann', 70)]);
  await write('ann', 'breeds alpacas', 65);
  const before = await caseOf('ann');
  await expire();
  const rows = await store.kysely.selectFrom('case').selectAll().execute();
  expect(rows).toMatchObject([
    {
      ...{ id: before?.id, subject_kind: 'nobody', status: 'resolved', resolved_at: null },
      ...{ opened_at: before?.opened_at, first_reply_at: before?.first_reply_at },
    },
  ]);
  const history = await store.kysely.selectFrom('case_event').selectAll().orderBy('at').execute();
  expect(history.map(({ kind, author }) => `${kind} by ${author}`)).toEqual([
    'opened by cairn',
    'noted by bo@example.com',
    'lapsed by cairn',
  ]);
  const watched = await store.kysely.selectFrom('case_watch').selectAll().execute();
  expect(JSON.stringify({ rows, history, watched })).not.toMatch(/ann|alpacas/);
});

test('[53] one that was closed stays closed when it was, and is not said to have lapsed', async () => {
  commitBatch(store.batch, [answered('ann', 70)]);
  const id = (await caseOf('ann'))?.id ?? '';
  const at = now - 69 * dayMs;
  const work = { kind: 'resolved', at, author: 'bo@example.com', words: null } as const;
  await workOnCase(store.kysely, { projectId: 'demo', id }, work);
  await expire();
  const rows = await store.kysely.selectFrom('case').selectAll().execute();
  expect(rows).toMatchObject([{ subject_kind: 'nobody', status: 'resolved', resolved_at: at }]);
  const lapsed = await store.kysely
    .selectFrom('case_event')
    .selectAll()
    .where('kind', '=', 'lapsed')
    .execute();
  expect(lapsed).toEqual([]);
});

test('[53] one with a newer answer is kept, without what was written too long ago', async () => {
  commitBatch(store.batch, [answered('ann', 70), answered('ann', 50, 'again')]);
  await write('ann', 'old words', 65);
  await write('ann', 'new words', 40);
  await expire();
  expect(await caseOf('ann')).toMatchObject({ status: 'open', subject_kind: 'respondent' });
  const noted = await store.kysely
    .selectFrom('case_event')
    .select('words')
    .where('kind', '=', 'noted')
    .orderBy('at')
    .execute();
  expect(noted).toEqual([{ words: null }, { words: 'new words' }]);
});

test('[53] what is left over when no answer is old any more goes too', async () => {
  const many = Array.from({ length: 450 }, (_, index) => answered(`r${index}`, 61));
  commitBatch(store.batch, many);
  await store.kysely.deleteFrom('event').execute();
  await expire();
  const left = store.kysely.selectFrom('case').select('id').where('subject_kind', '!=', 'nobody');
  expect(await left.execute()).toEqual([]);
  expect(await store.kysely.selectFrom('case_watch').selectAll().execute()).toEqual([]);
});
