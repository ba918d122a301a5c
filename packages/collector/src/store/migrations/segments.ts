import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { clusteredByKey } from '../dialect.js';

/**
 * Rollups by segment. Their keys begin with the segment, so that a report about everybody reads past nobody's part. What a
 * prompt was dismissed at, and the parts it is counted in, stand in its row: counting again needs them.
 */
export async function segments(kysely: Kysely<unknown>): Promise<void> {
  for (const column of ['locale', 'segments', 'dismissed_question']) {
    await kysely.schema
      .alterTable('prompt')
      .addColumn(column, 'text', (is) => is.notNull().defaultTo(''))
      .execute();
  }
  await kysely.schema.alterTable('prompt').addColumn('dismissed_at', 'bigint').execute();
  await clusteredByKey(
    kysely.schema
      .createTable('segment_value')
      .addColumn('project_id', 'text', (is) => is.notNull())
      .addColumn('dimension', 'text', (is) => is.notNull())
      .addColumn('value', 'text', (is) => is.notNull())
      .addPrimaryKeyConstraint('segment_value_is', ['project_id', 'dimension', 'value']),
  ).execute();
  const segment = ['project_id', 'dimension', 'value', 'day', 'touchpoint', 'survey'];
  await keyAnew(kysely, {
    table: 'answer_rollup',
    key: [...segment, 'question', 'scale', 'bucket'],
    counters: ['n'],
  });
  await keyAnew(kysely, {
    table: 'prompt_rollup',
    key: segment,
    counters: ['shown', 'started', 'completed', 'dismissed'],
  });
}

/** Copies a table into one of the same columns whose key has another order. */
async function keyAnew(
  kysely: Kysely<unknown>,
  { table, key, counters }: { table: string; key: string[]; counters: string[] },
): Promise<void> {
  const columns = [...key, ...counters];
  const isNumber = (column: string) => column === 'bucket' || counters.includes(column);
  let made: CreateTableBuilder<string, string> = kysely.schema.createTable(`${table}_anew`);
  for (const column of columns) {
    made = made.addColumn(column, isNumber(column) ? 'bigint' : 'text', (is) => is.notNull());
  }
  await clusteredByKey(made.addPrimaryKeyConstraint(`${table}_by_segment`, key)).execute();
  const list = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(`${table}_anew`)} (${list}) select ${list} from ${sql.table(table)}`.execute(
    kysely,
  );
  await kysely.schema.dropTable(table).execute();
  await kysely.schema.alterTable(`${table}_anew`).renameTo(table).execute();
}
