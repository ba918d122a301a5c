import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../clock.js';
import { erase } from '../respondents/erase.js';
import type { PromptEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { answerRequests } from '../writer/answerRequests.js';
import { commitBatch } from '../writer/commitBatch.js';
import type { SilenceRule } from './silence.js';
import { watchSilence } from './watchSilence.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
});
afterEach(() => store.end());

const dayMs = 86_400_000;
const now = Date.parse('2026-06-01T12:00:00Z');
const daysAgo = (days: number) => now - days * dayMs;
const rule: SilenceRule = { projectId: 'demo', survey: 'ease', days: 30, replyWithinHours: 48 };

let ids = 0;
function event(respondent: string | undefined, at: number, change: Partial<PromptEvent>): PromptEvent {
  const id = `event-${ids++}`;
  return {
    ...{ project_id: 'demo', id, type: 'prompt.shown', prompt: `of-${id}`, seq: null, at, received_at: at },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 0, dismissed: 0 },
    ...{ measures: '', followUp: JSON.stringify({ reasons: [], isWatched: true }) },
    body: JSON.stringify({ id, visitor: 'phone', respondent }),
    ...change,
  };
}
const asked = (who: string | undefined, at: number, change = {}) => event(who, at, change);
const answered = (who: string | undefined, at: number, change = {}) =>
  event(who, at, { type: 'response', seq: 1, complete: 1, ...change });

const tell = (...events: PromptEvent[]) => commitBatch(store.batch, events);

/** One round of the job, the writer on this thread. */
async function look(at = now): Promise<void> {
  const surveys = new Map([
    ['ease', { followUp: { rules: [], silence: { on: 'silence' as const, ...rule } } }],
  ]);
  const watch = watchSilence({
    kysely: store.kysely,
    clock: { ...systemClock, now: () => at },
    // Of a project the job reads its id and its rules alone.
    catalog: { projects: () => [{ id: 'demo', live: { surveys } } as never] },
    writer: { run: async (task) => void answerRequests(store.batch, [task]) },
    deliverer: { wake: () => {} },
    log: { error: (...args: unknown[]) => expect(args).toEqual([]) },
  });
  await watch.run();
  await watch.stop();
}

async function silent(): Promise<string[]> {
  const rows = await store.kysely
    .selectFrom('case')
    .select(['subject', 'status'])
    .orderBy('subject')
    .execute();
  return rows.map(({ subject, status }) => `${subject} ${status}`).sort();
}

describe('a respondent is silent', () => {
  test('who has answered, was asked again, and has not answered for so many days', async () => {
    const showing = asked('ann', daysAgo(5));
    tell(answered('ann', daysAgo(31)), showing);
    await look();
    expect(await silent()).toEqual(['ann open']);
    const row = await store.kysely.selectFrom('case').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ survey: 'ease', touchpoint: 'checkout', opened_at: now });
    expect(row.due_at).toBe(now + 48 * 3_600_000);
    const links = await store.kysely.selectFrom('case_prompt').selectAll().execute();
    expect(links).toMatchObject([
      { prompt: showing.prompt, role: 'cause', reasons: JSON.stringify([{ on: 'silence', days: 30 }]) },
    ]);
  });

  test.each<[string, () => PromptEvent[]]>([
    ['who has never answered', () => [asked('ann', daysAgo(40)), asked('ann', daysAgo(5))]],
    ['who was not asked again', () => [asked('ann', daysAgo(32)), answered('ann', daysAgo(31))]],
    ['who has answered lately', () => [answered('ann', daysAgo(29)), asked('ann', daysAgo(5))]],
    ['who has a day to answer still', () => [answered('ann', daysAgo(31)), asked('ann', daysAgo(0.9))]],
    ['without a name', () => [answered(undefined, daysAgo(31)), asked(undefined, daysAgo(5))]],
    [
      'whose showing was answered, though the clocks of two batches disagree',
      () => [answered('ann', daysAgo(31), { prompt: 'p' }), asked('ann', daysAgo(31) + 20, { prompt: 'p' })],
    ],
  ])('but nobody %s', async (_, events) => {
    tell(...events());
    await look();
    expect(await silent()).toEqual([]);
  });

  test('whatever the order in which it was learnt', async () => {
    const events = [answered('ann', daysAgo(60)), answered('ann', daysAgo(31)), asked('ann', daysAgo(5))];
    for (const one of events.reverse()) tell(one);
    await look();
    expect(await silent()).toEqual(['ann open']);
  });
});

describe('a silence', () => {
  test('is seen once, however often one looks, until an answer ends it', async () => {
    tell(answered('ann', daysAgo(31)), asked('ann', daysAgo(5)));
    await look();
    await store.kysely.updateTable('case').set({ status: 'resolved', resolved_at: now }).execute();
    tell(asked('ann', now + dayMs));
    await look(now + 9 * dayMs);
    expect(await silent()).toEqual(['ann resolved']);
    tell(answered('ann', now + 10 * dayMs), asked('ann', now + 30 * dayMs));
    await look(now + 41 * dayMs);
    expect(await silent()).toEqual(['ann open', 'ann resolved']);
  });

  test('of somebody who has an open case already opens no other', async () => {
    const matched = JSON.stringify({ reasons: [{ on: 'contact', question: 'mail' }], isWatched: true });
    tell(answered('ann', daysAgo(31), { followUp: matched }), asked('ann', daysAgo(5)));
    await look();
    expect(await silent()).toEqual(['ann open']);
  });

  test('of hundreds is seen in batches, each of them once', async () => {
    for (let index = 0; index < 120; index++) {
      tell(answered(`r${index}`, daysAgo(31)), asked(`r${index}`, daysAgo(5)));
    }
    await look();
    await look();
    expect(await silent()).toHaveLength(120);
  });

  test('[51] is not seen of whoever was erased, by name or by browser', async () => {
    tell(answered('ann', daysAgo(31)), asked('ann', daysAgo(5)));
    tell(answered('ben', daysAgo(31)), asked('ben', daysAgo(5)));
    const of = { do: 'erase', projectId: 'demo', now } as const;
    store.batch.inTransaction(() =>
      erase(store.batch, { ...of, subject: { kind: 'respondent', id: 'ann' } }),
    );
    await look();
    expect(await silent()).toEqual(['ben open']);
    store.batch.inTransaction(() => erase(store.batch, { ...of, subject: { kind: 'visitor', id: 'phone' } }));
    expect(await silent()).toEqual([]);
    expect(await store.kysely.selectFrom('case_watch').selectAll().execute()).toEqual([]);
    expect(await store.kysely.selectFrom('case_event').selectAll().execute()).toEqual([]);
  });
});
