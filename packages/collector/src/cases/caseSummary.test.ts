import { proportion } from '@cairn/metrics';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import type { CaseTable } from '../store/caseTables.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { commitBatch } from '../writer/commitBatch.js';
import { caseSummary } from './caseSummary.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
});
afterEach(() => store.end());

const hourMs = 3_600_000;
const start = Date.parse('2026-03-01T00:00:00Z');
const now = start + 1000 * hourMs;

/** An answer on a scale where low is good; an effort of 5 opens a case. */
function answered(respondent: string, effort: number, at: number): PromptEvent {
  const prompt = `${respondent}-${at}`;
  const reasons = effort === 5 ? [{ on: 'score', question: 'effort', scale: 'ces.effort5', step: 5 }] : [];
  return {
    ...{ project_id: 'demo', id: `of-${prompt}`, type: 'response', prompt, seq: 1, at, received_at: at },
    ...{ survey: 'effort', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
    ...{ measures: `effort ces.effort5 ${effort}`, followUp: JSON.stringify({ reasons }) },
    body: JSON.stringify({ respondent }),
  };
}

const change = (respondent: string, to: Partial<CaseTable>) =>
  store.kysely.updateTable('case').set(to).where('subject', '=', respondent).execute();

/** Opens a case an hour after the one before; replied to and closed so many hours later. */
async function caseOf(index: number, { reply, close }: { reply?: number; close?: number } = {}) {
  const openedAt = start + index * hourMs;
  commitBatch(store.batch, [answered(`r${index}`, 5, openedAt)]);
  if (reply !== undefined) await change(`r${index}`, { first_reply_at: openedAt + reply * hourMs });
  if (close === undefined) return;
  await change(`r${index}`, { status: 'resolved', resolved_at: openedAt + close * hourMs });
}

const summary = (from = start, to = now) => caseSummary(store.kysely, { projectId: 'demo', from, to, now });

test('says how long half of the replies took, and nine of ten', async () => {
  for (const index of [0, 1, 2, 3, 4]) await caseOf(index, { reply: index + 1, close: 10 * (index + 1) });
  await caseOf(5);
  const { opened, firstReply, close } = await summary();
  expect(opened).toEqual({ n: 6, open: 1, acknowledged: 0, resolved: 5 });
  expect(firstReply).toEqual({ n: 5, medianMs: 3 * hourMs, p90Ms: 276 * 60_000 });
  expect(close).toEqual({ n: 5, medianMs: 30 * hourMs, p90Ms: 46 * hourMs });
});

test('looks at the cases that were opened in the period, the end not included', async () => {
  for (const index of [0, 1, 2]) await caseOf(index);
  const { opened, waiting } = await summary(start + hourMs, start + 2 * hourMs);
  expect(opened.n).toBe(1);
  expect(waiting.open).toBe(3);
});

test('says of how many the next answer was better, where there are enough to say', async () => {
  const later = [1, 2, 5, 4, 5, 1];
  for (const [index, effort] of later.entries()) {
    await caseOf(index, { close: 10 });
    const after = start + (20 + index) * hourMs;
    commitBatch(store.batch, [
      answered(`r${index}`, effort, after),
      answered(`r${index}`, 1, after + hourMs),
    ]);
  }
  // Closed, and never heard of again.
  await caseOf(7, { close: 1 });
  const { helped } = await summary(start, start + 8 * hourMs);
  expect(helped).toEqual({ n: 6, better: 4, same: 2, worse: 0, figure: proportion(4, 6) });
});

test('counts what was answered before a case was closed again neither for nor against', async () => {
  await caseOf(0, { close: 10 });
  commitBatch(store.batch, [answered('r0', 1, start + 20 * hourMs)]);
  expect((await summary()).helped).toMatchObject({ n: 1, better: 1, figure: null });
  await change('r0', { resolved_at: start + 30 * hourMs });
  expect((await summary()).helped.n).toBe(0);
});

test('names those who have waited longest for a first reply, and how many are overdue', async () => {
  for (const index of [0, 1, 2, 3, 4, 5, 6]) await caseOf(index, index === 1 ? { reply: 1 } : {});
  await change('r2', { due_at: now - 1 });
  await change('r3', { due_at: now + 1 });
  const { waiting } = await summary();
  expect(waiting).toMatchObject({ open: 7, overdue: 1 });
  expect(waiting.longest.map(({ subject, isOverdue }) => `${subject?.id} ${isOverdue}`)).toEqual([
    'r0 false',
    'r2 true',
    'r3 false',
    'r4 false',
    'r5 false',
  ]);
});
