import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import { hashOf, isSameHash } from './secret.js';

export interface ApiKey {
  /** First characters, to name the key without revealing it. */
  prefix: string;
  /** Null: every project. */
  projectId: string | null;
}

/** Makes sure that a key opens the given project, or all; a key that was revoked stays revoked. */
export async function ensureApiKey(
  kysely: Kysely<Tables>,
  key: { secret: string; projectId: string | null; now: number },
): Promise<void> {
  await kysely
    .insertInto('api_key')
    .values({
      hash: hashOf(key.secret),
      prefix: key.secret.slice(0, 6),
      scope: 'owner',
      project_id: key.projectId,
      created_at: key.now,
      revoked_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The key that a caller shows, unless it is unknown or revoked. */
export async function findApiKey(kysely: Kysely<Tables>, secret: string): Promise<ApiKey | undefined> {
  const hash = hashOf(secret);
  const row = await kysely
    .selectFrom('api_key')
    .select(['hash', 'prefix', 'project_id'])
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && isSameHash(row.hash, hash) ? { prefix: row.prefix, projectId: row.project_id } : undefined;
}

/** Closes a key for good: not even the environment brings it back. */
export async function revokeApiKey(kysely: Kysely<Tables>, secret: string, now: number): Promise<void> {
  await kysely.updateTable('api_key').set({ revoked_at: now }).where('hash', '=', hashOf(secret)).execute();
}
