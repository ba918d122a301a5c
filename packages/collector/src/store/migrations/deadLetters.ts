import type { Kysely } from 'kysely';
import { clusteredByKey } from '../dialect.js';

/** Where an event goes that the store refuses, and where the store proves that it takes a batch again. */
export async function deadLetters(kysely: Kysely<unknown>): Promise<void> {
  await clusteredByKey(
    kysely.schema
      .createTable('dead_letter')
      .addColumn('project_id', 'text', (is) => is.notNull())
      .addColumn('id', 'text', (is) => is.notNull())
      .addColumn('received_at', 'bigint', (is) => is.notNull())
      .addColumn('code', 'text', (is) => is.notNull())
      .addColumn('reason', 'text', (is) => is.notNull())
      .addColumn('body', 'text', (is) => is.notNull())
      .addColumn('judged', 'text', (is) => is.notNull())
      .addPrimaryKeyConstraint('dead_letter_is', ['project_id', 'id']),
  ).execute();
  await kysely.schema
    .createIndex('dead_letter_in_order')
    .on('dead_letter')
    .columns(['project_id', 'received_at', 'id'])
    .execute();
  await kysely.schema
    .createTable('write_check')
    .addColumn('id', 'integer', (is) => is.primaryKey().notNull())
    .addColumn('room', 'text', (is) => is.notNull())
    .execute();
}
