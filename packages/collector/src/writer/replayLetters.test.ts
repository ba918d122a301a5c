import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { addWebhook } from '../webhooks/webhooks.js';
import { commitBatch } from './commitBatch.js';
import { replayLetters } from './replayLetters.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  await sql`create table poisoned (id text primary key)`.execute(store.kysely);
  await sql`create trigger poison before insert on event when exists (select 1 from poisoned where id = new.id)
    begin select raise(abort, 'poison'); end`.execute(store.kysely);
});
afterEach(() => store.end());

const at = Date.parse('2026-03-01T12:00:00Z');

function completed(projectId: string, id: string): AcceptedEvent {
  return {
    ...{ project_id: projectId, id, type: 'response', prompt: `prompt-${id}`, seq: 1, at, received_at: at },
    ...{ survey: 'ease', touchpoint: 'checkout', version: 1, variant: null, complete: 1, dismissed: 0 },
    ...{ body: JSON.stringify({ id }), measures: 'ease ces.agree7 6' },
  };
}

async function counted(projectId: string) {
  const rows = (table: 'event' | 'dead_letter') =>
    store.kysely.selectFrom(table).select('id').where('project_id', '=', projectId).orderBy('id').execute();
  const rollup = await store.kysely
    .selectFrom('answer_rollup')
    .select('n')
    .where('project_id', '=', projectId)
    .executeTakeFirst();
  return { events: await rows('event'), letters: await rows('dead_letter'), n: rollup?.n ?? 0 };
}

const idsOf = (many: readonly { id: string }[]) => many.map(({ id }) => id).sort();

test('[28] whatever is refused, healed, sent again and replayed in whatever order: each event is stored once or is a letter', async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('send' as const),
      ids: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 6 }),
    }),
    fc.record({
      do: fc.constantFrom('poison' as const, 'heal' as const),
      id: fc.integer({ min: 0, max: 7 }),
    }),
    fc.record({ do: fc.constant('replay' as const), limit: fc.integer({ min: 1, max: 4 }) }),
  );
  let projects = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const projectId = `project-${projects++}`;
      await store.addProject(projectId);
      await sql`delete from poisoned`.execute(store.kysely);
      const sent = new Set<string>();
      for (const one of steps) {
        if (one.do === 'send') {
          const events = one.ids.map((id) => completed(projectId, `event-${id}`));
          for (const { id } of events) sent.add(id);
          if (events.length) commitBatch(store.batch, events);
        } else if (one.do === 'replay') replayLetters(store.batch, { projectId, limit: one.limit });
        else if (one.do === 'heal')
          await sql`delete from poisoned where id = ${`event-${one.id}`}`.execute(store.kysely);
        else await sql`insert or ignore into poisoned values (${`event-${one.id}`})`.execute(store.kysely);
      }
      const before = await counted(projectId);
      expect(new Set([...idsOf(before.events), ...idsOf(before.letters)])).toEqual(sent);
      expect(before.n).toBe(before.events.length);

      await sql`delete from poisoned`.execute(store.kysely);
      replayLetters(store.batch, { projectId, limit: 100 });
      const after = await counted(projectId);
      expect(idsOf(after.events)).toEqual([...sent].sort());
      expect(after.letters).toEqual([]);
      expect(after.n).toBe(sent.size);
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('history that was put aside is stored by a replay, and is still no news', async () => {
  await store.addProject('demo');
  const url = 'https://example.com/hooks';
  await addWebhook(store.kysely, { projectId: 'demo', url, events: ['response.completed'], now: at });
  await sql`insert into poisoned values ('old'), ('new')`.execute(store.kysely);
  commitBatch(store.batch, [{ ...completed('demo', 'old'), imported: true }, completed('demo', 'new')]);
  await sql`delete from poisoned`.execute(store.kysely);
  replayLetters(store.batch, { projectId: 'demo', limit: 10 });
  expect(idsOf((await counted('demo')).events)).toEqual(['new', 'old']);
  const told = await store.kysely.selectFrom('delivery').select('event').execute();
  expect(told).toEqual([{ event: 'new' }]);
});
