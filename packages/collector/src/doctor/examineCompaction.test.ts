import { afterEach, beforeEach, expect, test } from 'vitest';
import { compactionBounds } from '../compaction/compactionBounds.js';
import { eraseForGood } from '../respondents/erase.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { examineCompaction } from './examineCompaction.js';

const now = Date.parse('2026-06-01T12:00:00Z');
const dayMs = 86_400_000;

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
});
afterEach(() => store.end());

function erase(): void {
  const subject = { kind: 'respondent', id: 'ann' } as const;
  eraseForGood(store.batch, { do: 'erase', projectId: 'demo', subject, now });
}

test('nothing was erased: fine', async () => {
  expect(await examineCompaction(store)).toMatchObject({ state: 'fine' });
});

test('due for less than two days: fine, it goes by itself', async () => {
  erase();
  expect(await examineCompaction(store, { now: now + 2 * dayMs })).toEqual({
    state: 'fine',
    text: expect.stringContaining('since 2026-06-01T12:00:00.000Z; a running collector compacts it'),
  });
});

test('due for longer: wrong, the log says why', async () => {
  erase();
  expect(await examineCompaction(store, { now: now + 2 * dayMs + 1 })).toEqual({
    state: 'wrong',
    text: expect.stringMatching(/log why, or stop the collector and run cairn doctor --compact$/),
  });
});

test('too large to be compacted by itself: wrong at once, with what to do', async () => {
  erase();
  const bounds = { ...compactionBounds, byItselfBytes: 1 };
  expect(await examineCompaction(store, { now, bounds })).toEqual({
    state: 'wrong',
    text: expect.stringMatching(
      /not compacted meanwhile; stop the collector and run cairn doctor --compact$/,
    ),
  });
});
