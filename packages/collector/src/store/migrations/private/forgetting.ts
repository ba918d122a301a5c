import { type Kysely, sql } from 'kysely';
import { fieldOfBody } from '../../dialect.js';

/** How an event's person is found, what is left of those who were erased, and what is still held. */
export async function createForgetting(kysely: Kysely<unknown>): Promise<void> {
  await addSubjects(kysely);
  await kysely.schema
    .createTable('tombstone')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('subject', 'text', (is) => is.notNull())
    .addColumn('erased_at', 'bigint', (is) => is.notNull())
    .addColumn('events', 'bigint', (is) => is.notNull())
    .addColumn('prompts', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('tombstone_is', ['project_id', 'subject'])
    .execute();
  await kysely.schema
    .createTable('pepper')
    .addColumn('project_id', 'text', (is) => is.primaryKey().notNull())
    .addColumn('pepper', 'text', (is) => is.notNull())
    .execute();
}

/** The person is read out of the body, so that emptying the body is all that erasing takes. */
async function addSubjects(kysely: Kysely<unknown>): Promise<void> {
  for (const [name, type] of [
    ['respondent', 'text'],
    ['visitor', 'text'],
    ['erased', 'integer'],
  ] as const) {
    await kysely.schema
      .alterTable('event')
      .addColumn(name, type, (is) => is.generatedAlwaysAs(fieldOfBody(name)))
      .execute();
  }
  for (const column of ['respondent', 'visitor'] as const) {
    // Without the project in front: SQLite would take the primary key instead and read the whole project.
    await kysely.schema
      .createIndex(`event_of_${column}`)
      .on('event')
      .columns([column])
      .where(column, 'is not', null)
      .execute();
  }
  await kysely.schema
    .createIndex('event_held')
    .on('event')
    .columns(['project_id', 'received_at'])
    .where(sql.ref('erased'), 'is', null)
    .execute();
}
