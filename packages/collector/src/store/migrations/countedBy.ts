import type { Kysely } from 'kysely';

/** By which attributes the figures of a project are divided, so that what is due to be counted again is known after a crash. */
export async function countedBy(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .alterTable('project')
    .addColumn('counted_by', 'text', (is) => is.notNull().defaultTo('[]'))
    .execute();
}
