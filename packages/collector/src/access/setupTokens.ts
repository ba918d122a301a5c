import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import { hashOf, newSecret } from './secret.js';

/** Makes the one token that opens the console for the first time; those that were never used stop working. */
export async function renewSetupToken(kysely: Kysely<Tables>, now: number): Promise<string> {
  const token = newSecret();
  await kysely.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('setup_token').where('used_at', 'is', null).execute();
    await transaction
      .insertInto('setup_token')
      .values({ hash: hashOf(token), created_at: now, used_at: null })
      .execute();
  });
  return token;
}

/** Uses a token up; false when it is unknown or used already. Two at once: one wins. */
export async function spendSetupToken(kysely: Kysely<Tables>, token: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('setup_token')
    .set({ used_at: now })
    .where('hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
