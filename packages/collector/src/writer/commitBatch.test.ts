import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { answerRequests } from './answerRequests.js';
import { commitBatch } from './commitBatch.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await store.addProject('demo');
});
afterEach(() => store.end());

const at = Date.parse('2026-03-01T12:00:00Z');

function shown(id: string, change: Partial<Extract<AcceptedEvent, { prompt: string }>> = {}): AcceptedEvent {
  return {
    ...{
      project_id: 'demo',
      id,
      type: 'prompt.shown',
      prompt: `prompt-${id}`,
      seq: null,
      at,
      received_at: at,
    },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 0, dismissed: 0 },
    ...{ body: '{}', measures: '', ...change },
  };
}

async function stored(): Promise<string[]> {
  const rows = await store.kysely.selectFrom('event').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

async function promptsShown(): Promise<number | undefined> {
  const row = await store.kysely.selectFrom('prompt_rollup').select('shown').executeTakeFirst();
  return row?.shown;
}

test('a batch of any size is stored whole', async () => {
  const events = Array.from({ length: 211 }, (_, index) => shown(`event-${index}`));
  expect(commitBatch(store.batch, events)).toEqual(events.map(() => 'accepted'));
  expect(await stored()).toHaveLength(211);
  expect(await promptsShown()).toBe(211);
});

test('known events among new ones are told apart', async () => {
  commitBatch(store.batch, [shown('b')]);
  const verdicts = commitBatch(store.batch, [shown('a'), shown('b'), shown('c'), shown('a')]);
  expect(verdicts).toEqual(['accepted', 'duplicate', 'accepted', 'duplicate']);
  expect(await promptsShown()).toBe(3);
});

test('[28] one event that the store refuses is refused alone', async () => {
  await sql`create trigger poison before insert on event when new.body = 'poison'
    begin select raise(abort, 'poison'); end`.execute(store.kysely);
  const verdicts = commitBatch(store.batch, [shown('a'), shown('b', { body: 'poison' }), shown('c')]);
  expect(verdicts).toEqual(['accepted', 'not_stored', 'accepted']);
  expect(await stored()).toEqual(['a', 'c']);
  expect(await promptsShown()).toBe(2);
  const letters = await store.kysely.selectFrom('dead_letter').selectAll().execute();
  expect(letters).toMatchObject([
    { project_id: 'demo', id: 'b', received_at: at, code: 'not_stored', body: 'poison' },
  ]);
  expect(letters[0]?.reason).toContain('poison');
});

test('[28] an event whose rollup the store refuses leaves no half behind', async () => {
  await sql`create trigger poison before insert on prompt_rollup when new.survey = 'poison'
    begin select raise(abort, 'poison'); end`.execute(store.kysely);
  const verdicts = commitBatch(store.batch, [shown('a'), shown('b', { survey: 'poison' })]);
  expect(verdicts).toEqual(['accepted', 'not_stored']);
  expect(await stored()).toEqual(['a']);
  expect(await store.kysely.selectFrom('prompt').select('prompt').execute()).toEqual([
    { prompt: 'prompt-a' },
  ]);
});

describe('an event that cannot be put aside either', () => {
  beforeEach(() =>
    sql`create trigger poison before insert on event when new.body = 'poison'
      begin select raise(abort, 'poison'); end`.execute(store.kysely),
  );

  test('does not hold up its neighbours when it is the event that is refused', async () => {
    await sql`create trigger poison_too before insert on dead_letter
      begin select raise(abort, 'poison'); end`.execute(store.kysely);
    const verdicts = commitBatch(store.batch, [shown('a'), shown('b', { body: 'poison' })]);
    expect(verdicts).toEqual(['accepted', 'not_stored']);
    expect(await stored()).toEqual(['a']);
  });

  test('takes nobody’s word when it is the store that is broken: nothing is accepted, nothing given up', async () => {
    await sql`drop table dead_letter`.execute(store.kysely);
    expect(() => commitBatch(store.batch, [shown('a'), shown('b', { body: 'poison' })])).toThrow(
      /dead_letter/,
    );
    expect(await stored()).toEqual([]);
  });
});

describe('a full disk', () => {
  const limitPages = (pages: number) =>
    store.batch.query({
      compile: () => sql`pragma max_page_count = ${sql.lit(pages)}`.compile(store.batch.kysely),
    });

  test('takes nothing of the batch, and everything once there is room', async () => {
    const events = Array.from({ length: 100 }, (_, index) =>
      shown(`event-${index}`, { body: 'x'.repeat(5000) }),
    );
    limitPages(1);
    expect(() => commitBatch(store.batch, events)).toThrow(/full/);
    expect(await stored()).toEqual([]);
    expect(await promptsShown()).toBeUndefined();
    limitPages(1_000_000);
    expect(commitBatch(store.batch, events)).toEqual(events.map(() => 'accepted'));
  });

  test('is told to every sender whose events shared the transaction', () => {
    limitPages(1);
    const body = 'x'.repeat(500_000);
    const commit = (id: string) => ({ do: 'commit', events: [shown(id, { body })] }) as const;
    const answers = answerRequests(store.batch, [commit('a'), commit('b')]);
    expect(answers).toMatchObject([{ ok: 'failed' }, { ok: 'failed' }]);
  });
});

test('requests are answered in their order, tasks between commits', async () => {
  const commit = (...ids: string[]) => ({ do: 'commit', events: ids.map((id) => shown(id)) }) as const;
  const answers = answerRequests(store.batch, [
    commit('a', 'b'),
    commit('b'),
    { do: 'setTimeZone', projectId: 'demo', timeZone: 'Pacific/Kiritimati' },
    commit('c'),
    { do: 'rebuild', projectId: 'demo' },
  ]);
  expect(answers).toEqual([
    { ok: 'committed', verdicts: 'all accepted' },
    { ok: 'committed', verdicts: ['duplicate'] },
    { ok: 'done' },
    { ok: 'committed', verdicts: 'all accepted' },
    { ok: 'done' },
  ]);
  const days = await store.kysely.selectFrom('prompt_rollup').select(['day', 'shown']).execute();
  expect(days).toEqual([{ day: '2026-03-02', shown: 3 }]);
});
