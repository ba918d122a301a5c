import { type Kysely, sql } from 'kysely';

/**
 * What says, over a restart, that the file is to be written anew. It is where an earlier version has erased somebody or
 * has let go of what was too old: it left bytes behind.
 */
export async function compaction(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('compaction')
    .addColumn('id', 'integer', (is) => is.primaryKey().notNull())
    .addColumn('due_since', 'bigint')
    .addColumn('done_at', 'bigint')
    .execute();
  await sql`insert into compaction (id, due_since, done_at)
    select 1, case when exists (select 1 from tombstone)
      or exists (select 1 from project where retention_days is not null) then ${Date.now()} end, null`.execute(
    kysely,
  );
}
