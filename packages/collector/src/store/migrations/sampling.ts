import type { Kysely } from 'kysely';

/** What each touchpoint of a survey is asked by, and what it was asked by before: traffic is reckoned from it. */
export async function sampling(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('sampling')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('survey', 'text', (is) => is.notNull())
    .addColumn('touchpoint', 'text', (is) => is.notNull())
    .addColumn('margin', 'double precision', (is) => is.notNull())
    .addColumn('days', 'integer', (is) => is.notNull())
    .addColumn('question', 'text', (is) => is.notNull())
    .addColumn('scale', 'text', (is) => is.notNull())
    .addColumn('rate', 'double precision', (is) => is.notNull())
    .addColumn('needed', 'integer', (is) => is.notNull())
    .addColumn('answers', 'integer', (is) => is.notNull())
    .addColumn('unreachable', 'integer', (is) => is.notNull())
    .addColumn('weeks', 'integer')
    .addColumn('day', 'text', (is) => is.notNull())
    .addColumn('updated_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('sampling_is', ['project_id', 'survey', 'touchpoint'])
    .execute();
  await kysely.schema
    .createTable('sampling_share')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('survey', 'text', (is) => is.notNull())
    .addColumn('touchpoint', 'text', (is) => is.notNull())
    .addColumn('day', 'text', (is) => is.notNull())
    .addColumn('rate', 'double precision', (is) => is.notNull())
    .addPrimaryKeyConstraint('sampling_share_is', ['project_id', 'survey', 'touchpoint', 'day'])
    .execute();
}
