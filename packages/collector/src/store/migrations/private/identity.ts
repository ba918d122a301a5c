import type { Kysely } from 'kysely';

/** What proves a respondent, and how often the proof was missing. */
export async function createIdentity(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .alterTable('project')
    .addColumn('identity_required', 'integer', (is) => is.notNull().defaultTo(0))
    .execute();
  await kysely.schema.alterTable('project').addColumn('retention_days', 'integer').execute();
  await kysely.schema
    .createTable('identity_secret')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('secret', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('retires_at', 'bigint')
    .addPrimaryKeyConstraint('identity_secret_is', ['project_id', 'id'])
    .execute();
  await kysely.schema
    .createTable('identity_nonce')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('nonce', 'text', (is) => is.notNull())
    .addColumn('visitor', 'text', (is) => is.notNull())
    .addColumn('expires_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('identity_nonce_is', ['project_id', 'nonce'])
    .execute();
  await kysely.schema
    .createIndex('identity_nonce_expires')
    .on('identity_nonce')
    .columns(['expires_at'])
    .execute();
  await kysely.schema
    .createTable('identity_unproved')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('day', 'text', (is) => is.notNull())
    .addColumn('reason', 'text', (is) => is.notNull())
    .addColumn('n', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('identity_unproved_is', ['project_id', 'day', 'reason'])
    .execute();
}
