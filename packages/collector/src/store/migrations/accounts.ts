import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { forbidUpdates } from '../dialect.js';

/**
 * People instead of one shared session: accounts, what each may do where, how they are invited, and what they did.
 * Sessions of before had no account and end here.
 */
export async function accounts(kysely: Kysely<unknown>): Promise<void> {
  await createAccounts(kysely);
  await createInvitations(kysely);
  await createSessions(kysely);
  await createAudit(kysely);
  // The migration knows the columns as they are now, whatever the tables are called in later versions.
  await nameApiKeys(kysely as Kysely<{ api_key: { hash: string; id: string } }>);
}

async function createAccounts(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('account')
    .addColumn('id', 'text', (is) => is.primaryKey().notNull())
    .addColumn('email', 'text', (is) => is.notNull().unique())
    .addColumn('password_hash', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('password_changed_at', 'bigint', (is) => is.notNull())
    .execute();
  await kysely.schema
    .createTable('membership')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('account_id', 'text', (is) => is.notNull())
    .addColumn('role', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('membership_is', ['project_id', 'account_id'])
    .execute();
  await kysely.schema
    .createIndex('membership_by_account')
    .on('membership')
    .columns(['account_id', 'project_id'])
    .execute();
}

async function createInvitations(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('invitation')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('hash', 'text', (is) => is.notNull())
    .addColumn('email', 'text', (is) => is.notNull())
    .addColumn('role', 'text')
    .addColumn('renews_password', 'integer', (is) => is.notNull())
    .addColumn('invited_by', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('expires_at', 'bigint', (is) => is.notNull())
    .addPrimaryKeyConstraint('invitation_is', ['project_id', 'id'])
    .execute();
}

async function createSessions(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema.dropTable('session').execute();
  await kysely.schema
    .createTable('session')
    .addColumn('hash', 'text', (is) => is.primaryKey().notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('account_id', 'text', (is) => is.notNull())
    .addColumn('agent', 'text', (is) => is.notNull())
    .addColumn('created_at', 'bigint', (is) => is.notNull())
    .addColumn('seen_at', 'bigint', (is) => is.notNull())
    .addColumn('expires_at', 'bigint', (is) => is.notNull())
    .execute();
  await kysely.schema.createIndex('session_by_account').on('session').columns(['account_id']).execute();
}

async function createAudit(kysely: Kysely<unknown>): Promise<void> {
  await kysely.schema
    .createTable('audit_entry')
    .addColumn('project_id', 'text', (is) => is.notNull())
    .addColumn('id', 'text', (is) => is.notNull())
    .addColumn('at', 'bigint', (is) => is.notNull())
    .addColumn('actor', 'text', (is) => is.notNull())
    .addColumn('action', 'text', (is) => is.notNull())
    .addColumn('target', 'text', (is) => is.notNull())
    .addColumn('detail', 'text', (is) => is.notNull())
    .addPrimaryKeyConstraint('audit_entry_is', ['project_id', 'id'])
    .execute();
  await forbidUpdates(kysely, 'audit_entry');
}

/** An id that may be shown, so that a key can be revoked without anybody sending it again. */
async function nameApiKeys(kysely: Kysely<{ api_key: { hash: string; id: string } }>): Promise<void> {
  const alter = () => kysely.schema.alterTable('api_key');
  for (const column of ['id', 'name', 'created_by']) {
    await alter()
      .addColumn(column, 'text', (is) => is.notNull().defaultTo(''))
      .execute();
  }
  await alter().addColumn('last_used_at', 'bigint').execute();
  for (const { hash } of await kysely.selectFrom('api_key').select('hash').execute()) {
    await kysely.updateTable('api_key').set({ id: randomUUID() }).where('hash', '=', hash).execute();
  }
}
