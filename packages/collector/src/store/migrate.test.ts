import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { findApiKey } from '../access/apiKeys.js';
import { hashOf } from '../access/secret.js';
import { listComments } from '../comments/listComments.js';
import { searchTerms } from '../comments/searchTerms.js';
import { writtenResponse } from '../testing/writtenEvents.js';
import { createDialect, openConnection } from './dialect.js';
import { migrate, migrations } from './migrate.js';
import { firstTables } from './migrations/firstTables.js';
import type { Tables } from './tables.js';

const open = () => new Kysely<Tables>({ dialect: createDialect(openConnection(':memory:')) });

test('an interrupted migration leaves nothing behind and runs again', async () => {
  const kysely = open();
  const halfWay = {
    '0001': {
      up: async (db: Kysely<unknown>) => {
        await db.schema.createTable('project').addColumn('id', 'text').execute();
        throw new Error('killed');
      },
    },
  };
  await expect(migrate(kysely, halfWay)).rejects.toThrow('killed');
  await migrate(kysely);
  expect(await kysely.selectFrom('project').selectAll().execute()).toEqual([]);
  await kysely.destroy();
});

test('runs once, however often it is called', async () => {
  const kysely = open();
  const applied = async () => (await sql`select * from kysely_migration`.execute(kysely)).rows;
  await migrate(kysely);
  const once = await applied();
  await migrate(kysely);
  expect(once.length).toBeGreaterThan(0);
  expect(await applied()).toEqual(once);
  await kysely.destroy();
});

test('a key of version 0.1 goes on opening what it opened, and can be revoked by name', async () => {
  const kysely = open();
  await migrate(kysely, { '0001_first_tables': { up: firstTables } });
  await sql`insert into api_key values (${hashOf('sk_of_before')}, 'sk_of_', 'owner', null, 1, null)`.execute(
    kysely,
  );
  await migrate(kysely);
  const key = await findApiKey(kysely, 'sk_of_before', 2);
  expect(key).toMatchObject({ prefix: 'sk_of_', scope: 'owner', projectId: null });
  expect(key?.id).toMatch(/^[0-9a-f-]{36}$/);
  await kysely.destroy();
});

test('where an earlier version has erased somebody, the file is to be written anew; elsewhere not', async () => {
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0013'));
  const due = async (erased: number) => {
    const kysely = open();
    await migrate(kysely, before);
    const tombstone = { project_id: 'demo', events: 1, prompts: 0, erased_at: 1 };
    for (let n = 0; n < erased; n++) {
      await kysely
        .insertInto('tombstone')
        .values({ ...tombstone, subject: `hash-${n}` })
        .execute();
    }
    await migrate(kysely);
    const [row] = await kysely.selectFrom('compaction').selectAll().execute();
    await kysely.destroy();
    return row;
  };
  expect(await due(0)).toEqual({ id: 1, due_since: null, done_at: null });
  expect(await due(1)).toEqual({ id: 1, due_since: expect.any(Number), done_at: null });
});

test('what was written before there were comments is found, and every prompt has its side', async () => {
  const kysely = open();
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0010'));
  await migrate(kysely, before);
  const at = Date.parse('2026-03-01T12:00:00Z');
  const said = Array.from({ length: 600 }, (_, index) =>
    writtenResponse({
      id: `e-${index}`,
      prompt: `p-${index}`,
      at,
      ease: 1,
      ...(index % 2 && { why: `slow ${index}` }),
    }),
  );
  for (const { complete, dismissed, bot: _bot, ...event } of said) {
    const { project_id, id, type, prompt, seq, received_at, body, survey, touchpoint, ...rest } = event;
    await kysely
      .insertInto('event')
      .values({ project_id, id, type, prompt, seq, at, received_at, body })
      .execute();
    await sql`insert into prompt (project_id, prompt, survey, touchpoint, version, first_at, last_at, completed, dismissed,
        seq, response_id, response_at, response_received_at, measures)
      values (${project_id}, ${prompt}, ${survey}, ${touchpoint}, 1, ${at}, ${at}, ${complete}, ${dismissed},
        1, ${id}, ${at}, ${at}, ${rest.measures})`.execute(kysely);
  }
  await migrate(kysely);
  const { items } = await listComments(kysely, {
    projectId: 'demo',
    limit: 200,
    terms: searchTerms('slow 599'),
  });
  expect(items).toMatchObject([{ prompt: 'p-599', text: 'slow 599', side: 'bad' }]);
  const count = async (table: 'comment' | 'comment_words') =>
    (await kysely.selectFrom(table).select('prompt').execute()).length;
  expect([await count('comment'), await count('comment_words')]).toEqual([300, 300]);
  const sides = await kysely.selectFrom('prompt').select('side').distinct().execute();
  expect(sides).toEqual([{ side: 'bad' }]);
  await kysely.destroy();
});

test('every table of tenant data leads its keys with the project', async () => {
  const kysely = open();
  await migrate(kysely);
  const tables = await kysely.introspection.getTables();
  const tenant = tables.filter(({ columns }) => columns.some(({ name }) => name === 'project_id'));
  for (const { name } of tenant.filter((table) => table.name !== 'api_key')) {
    const { rows } = await sql<{ name: string }>`
      select col.name from pragma_index_list(${name}) as idx, pragma_index_info(idx.name) as col
      where idx."unique" and col.seqno = 0`.execute(kysely);
    for (const row of rows) expect(`${name} ${row.name}`).toBe(`${name} project_id`);
  }
  await kysely.destroy();
});
