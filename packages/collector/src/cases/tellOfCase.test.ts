import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { webhookPayloads } from '../webhooks/payloads.js';
import { addWebhook } from '../webhooks/webhooks.js';
import { commitBatch } from '../writer/commitBatch.js';
import { workOnCase } from './workOnCase.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
  const account = { id: 'bo', email: 'bo@example.com', password_hash: '', created_at: 0 };
  await store.kysely
    .insertInto('account')
    .values({ ...account, password_changed_at: 0 })
    .execute();
  await store.kysely
    .insertInto('membership')
    .values({ project_id: 'demo', account_id: 'bo', role: 'editor', created_at: 0 })
    .execute();
});
afterEach(() => store.end());

const at = Date.parse('2026-03-01T12:00:00Z');

const listen = () =>
  addWebhook(store.kysely, {
    ...{ projectId: 'demo', url: 'https://example.com/', now: at },
    events: ['case.opened', 'case.assigned', 'case.acknowledged', 'case.resolved', 'case.reopened'],
  });

function answered(id: string, seq = 1): PromptEvent {
  const reasons = [{ on: 'score', question: 'ease', scale: 'ces.effort5', step: 5 }];
  return {
    ...{ project_id: 'demo', id, type: 'response', prompt: 'p', seq, at, received_at: at, measures: '' },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
    body: JSON.stringify({ id, respondent: 'ann' }),
    followUp: JSON.stringify({ reasons, assignee: 'Bo@Example.com' }),
  };
}

async function told() {
  const rows = await store.kysely.selectFrom('delivery').selectAll().orderBy('created_at').execute();
  return rows.map(({ kind, prompt, respondent, data }) => ({
    ...{ kind, prompt, respondent },
    data: webhookPayloads['case.opened'].parse(JSON.parse(data ?? 'null')),
  }));
}

test('a case is told of when it is opened, once, with whom it is about and why', async () => {
  await listen();
  commitBatch(store.batch, [answered('one')]);
  commitBatch(store.batch, [answered('one'), answered('two', 2)]);
  const { id } = await store.kysely.selectFrom('case').select('id').executeTakeFirstOrThrow();
  expect(await told()).toEqual([
    {
      ...{ kind: 'case.opened', prompt: 'p', respondent: 'ann' },
      data: {
        ...{ project: 'demo', case: id, status: 'open', touchpoint: 'checkout', survey: 'ease', prompt: 'p' },
        ...{ respondent: 'ann', why: 'ease: 5, on a scale from 1 to 5 where 1 is best' },
        ...{ openedAt: '2026-03-01T12:00:00.000Z', assignee: 'bo@example.com', by: null },
      },
    },
  ]);
});

test('and of everything that is done to it but a note, with who has done it', async () => {
  await listen();
  commitBatch(store.batch, [answered('one')]);
  const { id } = await store.kysely.selectFrom('case').select('id').executeTakeFirstOrThrow();
  const deeds = ['acknowledged', 'noted', 'assigned', 'resolved', 'reopened', 'resolved'] as const;
  for (const [index, kind] of deeds.entries()) {
    const work = {
      kind,
      at: at + 1 + index,
      author: 'cy@example.com',
      words: 'secret words',
      assignee: null,
    };
    await workOnCase(store.kysely, { projectId: 'demo', id }, work);
  }
  const [, ...news] = await told();
  expect(news.map(({ kind, data }) => [kind, data.status, data.assignee, data.by])).toEqual([
    ['case.acknowledged', 'acknowledged', 'bo@example.com', 'cy@example.com'],
    ['case.assigned', 'acknowledged', null, 'cy@example.com'],
    ['case.resolved', 'resolved', null, 'cy@example.com'],
    ['case.reopened', 'open', null, 'cy@example.com'],
    ['case.resolved', 'resolved', null, 'cy@example.com'],
  ]);
  expect(JSON.stringify(news)).not.toContain('secret words');
});
