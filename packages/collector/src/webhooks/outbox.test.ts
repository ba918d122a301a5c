import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { erase } from '../respondents/erase.js';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import type { WebhookEvent } from './webhookEvents.js';
import { addWebhook, changeWebhook } from './webhooks.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
});
afterEach(() => store.end());

const at = Date.parse('2026-03-01T12:00:00Z');

const listen = (...events: WebhookEvent[]) =>
  addWebhook(store.kysely, { projectId: 'demo', url: 'https://example.com/', events, now: at });

function answered(id: string, change: Partial<PromptEvent> = {}): PromptEvent {
  return {
    ...{ project_id: 'demo', id, type: 'response', prompt: 'p', seq: 1, at, received_at: at, measures: '' },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
    ...{ body: JSON.stringify({ id, visitor: 'phone' }), ...change },
  };
}
const partial = (id: string, change: Partial<PromptEvent> = {}) => answered(id, { complete: 0, ...change });

async function told(): Promise<string[]> {
  const rows = await store.kysely.selectFrom('delivery').select(['kind', 'event', 'state']).execute();
  return rows.map(({ kind, event, state }) => `${kind} ${event} ${state}`).sort();
}

test('[27] a batch that comes again tells nobody twice', async () => {
  await listen('response.completed');
  const batch = [answered('a'), answered('b', { prompt: 'q' })];
  commitBatch(store.batch, batch);
  commitBatch(store.batch, batch);
  expect(await told()).toEqual(['response.completed a pending', 'response.completed b pending']);
});

test('[27] a response is told of when it is first complete, and not again when it is changed', async () => {
  await listen('response.completed');
  commitBatch(store.batch, [partial('a')]);
  expect(await told()).toEqual([]);
  commitBatch(store.batch, [answered('b', { seq: 2 })]);
  commitBatch(store.batch, [answered('c', { seq: 3 })]);
  expect(await told()).toEqual(['response.completed b pending']);
});

test('partial answers are told of where that is asked for, once, and not after the whole answer', async () => {
  await listen('response.completed', 'response.partial');
  commitBatch(store.batch, [partial('a'), partial('b', { seq: 2 })]);
  commitBatch(store.batch, [answered('c', { prompt: 'q', seq: 2 })]);
  commitBatch(store.batch, [partial('d', { prompt: 'q', seq: 1 })]);
  expect(await told()).toEqual(['response.completed c pending', 'response.partial a pending']);
});

test('an event that the store refuses is told to nobody', async () => {
  await listen('response.completed');
  store.batch.query({
    compile: () =>
      sql`create trigger poison before insert on answer_rollup when new.survey = 'poison'
        begin select raise(abort, 'poison'); end`.compile(store.kysely),
  });
  const poison = answered('a', { survey: 'poison', measures: 'ease ces.agree7 6' });
  expect(commitBatch(store.batch, [poison, answered('b', { prompt: 'q' })])).toEqual([
    'not_stored',
    'accepted',
  ]);
  expect(await told()).toEqual(['response.completed b pending']);
});

test('one that is paused is told later, one that wants nothing any more never', async () => {
  const paused = await listen('response.completed');
  await changeWebhook(store.kysely, paused, { ...paused, events: ['response.completed'], state: 'paused' });
  commitBatch(store.batch, [answered('a')]);
  await store.kysely.updateTable('webhook').set({ state: 'gone' }).execute();
  commitBatch(store.batch, [answered('b', { prompt: 'q' })]);
  expect(await told()).toEqual(['response.completed a pending']);
});

test('[51] what is erased is told to nobody any more', async () => {
  await listen('response.completed');
  commitBatch(store.batch, [answered('a')]);
  const subject = { kind: 'visitor', id: 'phone' } as const;
  store.batch.inTransaction(() => erase(store.batch, { do: 'erase', projectId: 'demo', subject, now: at }));
  commitBatch(store.batch, [answered('late', { seq: 2 })]);
  expect(await told()).toEqual(['response.completed a erased']);
});
