import { type Kysely, sql } from 'kysely';

/** Remarks on touchpoints, and ways to the newest answers and outcomes that need not pass by everything else. */
export async function outcomesAndNotes(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('note')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('touchpoint', 'text', (is) => is.notNull())
    .addColumn('day', 'text', (is) => is.notNull())
    .addColumn('text', 'text', (is) => is.notNull())
    .addColumn('author', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('changed_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('note_is', ['project_id', 'id'])
    .execute();
  await kysely.schema
    .createIndex('note_by_touchpoint')
    .on('note')
    .columns(['project_id', 'touchpoint', 'day'])
    .execute();
  await kysely.schema
    .createIndex('event_outcome')
    .on('event')
    .columns(['project_id', 'at'])
    .where(sql.ref('type'), '=', sql.lit('outcome'))
    .execute();
  await kysely.schema
    .createIndex('prompt_response_at')
    .on('prompt')
    .columns(['project_id', 'response_at'])
    .where('response_at', 'is not', null)
    .execute();
}
