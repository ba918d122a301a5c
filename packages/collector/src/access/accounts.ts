import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';

export interface Account {
  id: string;
  /** Normalised. */
  email: string;
  passwordHash: string;
}

export async function hasAccounts(kysely: Kysely<Tables>): Promise<boolean> {
  return (await kysely.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Whoever has this address, which must be normalised. */
export async function findAccount(kysely: Kysely<Tables>, email: string): Promise<Account | undefined> {
  return kysely
    .selectFrom('account')
    .select(['id', 'email', 'password_hash as passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst();
}

export async function createAccount(
  kysely: Kysely<Tables>,
  { email, passwordHash, now }: { email: string; passwordHash: string; now: number },
): Promise<Account> {
  const id = randomUUID();
  await kysely
    .insertInto('account')
    .values({ id, email, password_hash: passwordHash, created_at: now, password_changed_at: now })
    .execute();
  return { id, email, passwordHash };
}

/** Replaces the password and ends every session that was opened with the one before. */
export async function changePassword(
  kysely: Kysely<Tables>,
  { accountId, passwordHash, now }: { accountId: string; passwordHash: string; now: number },
): Promise<void> {
  await kysely
    .updateTable('account')
    .set({ password_hash: passwordHash, password_changed_at: now })
    .where('id', '=', accountId)
    .execute();
  await kysely.deleteFrom('session').where('account_id', '=', accountId).execute();
}
