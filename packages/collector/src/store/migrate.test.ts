import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { findApiKey } from '../access/apiKeys.js';
import { hashOf } from '../access/secret.js';
import { createDialect, openConnection } from './dialect.js';
import { migrate } from './migrate.js';
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
