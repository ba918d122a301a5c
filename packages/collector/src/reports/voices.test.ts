import { afterEach, beforeEach, expect, test } from 'vitest';
import { erase } from '../respondents/erase.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import { readOutcomes, readVoices } from './voices.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
});
afterEach(() => store.end());

const moments = { from: 1000, before: 10_000 };
const range = { projectId: 'demo', moments };

function answered(id: string, at: number, whose: object = { respondent: id }): AcceptedEvent {
  return {
    ...{ project_id: 'demo', id, type: 'response', prompt: `of-${id}`, seq: 1, at, received_at: at },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
    ...{ measures: 'ease ces.agree7 6', body: JSON.stringify({ id, type: 'response', ...whose }) },
  };
}

function reported(id: string, at: number, more: object = {}): AcceptedEvent {
  const body = JSON.stringify({ type: 'outcome', name: 'renewed', respondent: id, ...more });
  return { project_id: 'demo', id, type: 'outcome', prompt: null, seq: null, at, received_at: at, body };
}

test('those of the range are read, newest first, with whose they are', async () => {
  commitBatch(store.batch, [
    ...[answered('before', 999), answered('first', 1000), answered('last', 9999), answered('after', 10_000)],
    answered('browser', 5000, { visitor: 'v' }),
    answered('nobody', 6000, {}),
  ]);
  const { items, isAll } = await readVoices(store.kysely, range);
  expect(items.map(({ subject }) => subject)).toEqual(['respondent last', 'visitor v', 'respondent first']);
  expect(items[0]?.measures).toEqual([{ question: 'ease', scale: 'ces.agree7', bucket: 6 }]);
  expect(isAll).toBe(true);
});

test('every one is read once, page by page, and of many that came at the same moment too', async () => {
  const many = Array.from({ length: 4500 }, (_, index) =>
    answered(`p${index}`, index < 2500 ? 2000 : 2000 + Math.floor(index / 3)),
  );
  commitBatch(store.batch, many);
  const { items } = await readVoices(store.kysely, range);
  expect(items).toHaveLength(4500);
  expect(new Set(items.map(({ subject }) => subject)).size).toBe(4500);
});

test('outcomes of bots and of the erased are none', async () => {
  commitBatch(store.batch, [
    reported('ann', 2000, { value: 5, currency: 'EUR' }),
    { ...reported('bot', 3000, { bot: true }), bot: true },
    reported('ben', 4000),
  ]);
  const subject = { kind: 'respondent', id: 'ben' } as const;
  store.batch.inTransaction(() => erase(store.batch, { do: 'erase', projectId: 'demo', subject, now: 9000 }));
  expect((await readOutcomes(store.kysely, range)).items).toEqual([
    { subject: 'respondent ann', respondent: 'ann', name: 'renewed', at: 2000, value: 5, currency: 'EUR' },
  ]);
});
