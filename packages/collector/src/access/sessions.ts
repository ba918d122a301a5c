import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import { hashOf, newSecret } from './secret.js';

export const sessionDays = 30;
const sessionMs = sessionDays * 24 * 60 * 60 * 1000;

/** Signs somebody in: the returned secret is the cookie, and only its hash is kept. */
export async function startSession(kysely: Kysely<Tables>, now: number): Promise<string> {
  const secret = newSecret();
  await kysely.deleteFrom('session').where('expires_at', '<=', now).execute();
  await kysely
    .insertInto('session')
    .values({ hash: hashOf(secret), role: 'owner', created_at: now, expires_at: now + sessionMs })
    .execute();
  return secret;
}

/** The role of a session that is still good. */
export async function roleOfSession(
  kysely: Kysely<Tables>,
  secret: string,
  now: number,
): Promise<'owner' | undefined> {
  const row = await kysely
    .selectFrom('session')
    .select('role')
    .where('hash', '=', hashOf(secret))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.role;
}

export async function endSession(kysely: Kysely<Tables>, secret: string): Promise<void> {
  await kysely.deleteFrom('session').where('hash', '=', hashOf(secret)).execute();
}
