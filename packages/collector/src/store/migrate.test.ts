import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { createDialect, openConnection } from './dialect.js';
import { migrate } from './migrate.js';
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
  const done = async () => (await sql`select name, timestamp from kysely_migration`.execute(kysely)).rows;
  await migrate(kysely);
  const once = await done();
  await migrate(kysely);
  expect(await done()).toEqual(once);
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
