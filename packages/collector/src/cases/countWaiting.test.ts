import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseStatus } from '../store/caseTables.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { countWaiting } from './countWaiting.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.end());

async function add(id: string, status: CaseStatus, project_id = 'demo'): Promise<void> {
  await store.kysely
    .insertInto('case')
    .values({
      ...{ project_id, id, status, survey: 'ease', touchpoint: 'checkout', assignee: null, due_at: null },
      ...{ subject_kind: 'respondent', subject: id, opened_at: 1, last_at: 1 },
      ...{ first_reply_at: status === 'open' && !id.startsWith('noted') ? null : 2, resolved_at: null },
    })
    .execute();
}

test('counts those of the project that nobody has replied to', async () => {
  expect(await countWaiting(store.kysely, 'demo')).toBe(0);
  await add('a', 'open');
  await add('b', 'open');
  await add('noted', 'open');
  await add('c', 'acknowledged');
  await add('d', 'resolved');
  await add('e', 'open', 'other');
  expect(await countWaiting(store.kysely, 'demo')).toBe(2);
});
