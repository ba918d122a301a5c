import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import { hasAccounts } from './accounts.js';
import { hashOf, newSecret } from './secret.js';

/**
 * Makes the one token that creates the first account; those that were never used stop working.
 * Undefined once there is an account: from then on people invite each other.
 */
export async function renewSetupToken(kysely: Kysely<Tables>, now: number): Promise<string | undefined> {
  return kysely.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('setup_token').where('used_at', 'is', null).execute();
    if (await hasAccounts(transaction)) return undefined;
    const token = newSecret();
    await transaction
      .insertInto('setup_token')
      .values({ hash: hashOf(token), created_at: now, used_at: null })
      .execute();
    return token;
  });
}

/** True while a token would open something. */
export async function isSetupToken(kysely: Kysely<Tables>, token: string): Promise<boolean> {
  const row = await kysely
    .selectFrom('setup_token')
    .select('hash')
    .where('hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined && !(await hasAccounts(kysely));
}

/** Uses a token up; false when it is unknown, used, or too late. Two at once: one wins. */
export async function spendSetupToken(kysely: Kysely<Tables>, token: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('setup_token')
    .set({ used_at: now })
    .where('hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n && !(await hasAccounts(kysely));
}
