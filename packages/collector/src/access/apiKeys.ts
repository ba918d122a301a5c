import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ApiKeyTable } from '../store/accessTables.js';
import type { Tables } from '../store/tables.js';
import { noteUse } from './noteUse.js';
import type { KeyScope } from './roles.js';
import { hashOf, isSameHash, newSecret } from './secret.js';

/** "Last used" is right to the minute, and costs a write no more often. */
const usedEveryMs = 60_000;

/** Of a key that we made; of one that an operator chose less is shown, since it may be short. */
const prefixLength = 10;
const chosenPrefixLength = 6;

export interface ApiKey {
  id: string;
  /** First characters, to name the key without revealing it. */
  prefix: string;
  name: string;
  scope: KeyScope;
  /** Null: every project. */
  projectId: string | null;
  createdBy: string;
  createdAt: number;
  lastUsedAt: number | null;
}

/** Makes sure that a key opens the given project, or all; a key that was revoked stays revoked. */
export async function ensureApiKey(
  kysely: Kysely<Tables>,
  key: { secret: string; projectId: string | null; now: number },
): Promise<void> {
  await kysely
    .insertInto('api_key')
    .values({
      ...{ hash: hashOf(key.secret), id: randomUUID(), prefix: key.secret.slice(0, chosenPrefixLength) },
      ...{ name: 'CAIRN_SECRET_KEY', scope: 'owner', project_id: key.projectId, created_by: 'cairn' },
      ...{ created_at: key.now, last_used_at: null, revoked_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Makes a key for one project. The secret is returned here and nowhere else. */
export async function createApiKey(
  kysely: Kysely<Tables>,
  of: { projectId: string; name: string; scope: KeyScope; createdBy: string; now: number },
): Promise<{ key: ApiKey; secret: string }> {
  const secret = `sk_${newSecret()}`;
  const row: ApiKeyTable = {
    ...{ hash: hashOf(secret), id: randomUUID(), prefix: secret.slice(0, prefixLength) },
    ...{ name: of.name, scope: of.scope, project_id: of.projectId, created_by: of.createdBy },
    ...{ created_at: of.now, last_used_at: null, revoked_at: null },
  };
  await kysely.insertInto('api_key').values(row).execute();
  return { key: keyOf(row), secret };
}

/** The key that a caller shows, unless it is unknown or revoked; and notes that it was used. */
export async function findApiKey(
  kysely: Kysely<Tables>,
  secret: string,
  now: number,
): Promise<ApiKey | undefined> {
  const hash = hashOf(secret);
  const row = await kysely
    .selectFrom('api_key')
    .selectAll()
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row || !isSameHash(row.hash, hash)) return undefined;
  if (row.last_used_at === null || now - row.last_used_at >= usedEveryMs) {
    await noteUse(
      kysely.updateTable('api_key').set({ last_used_at: now }).where('hash', '=', hash).execute(),
    );
  }
  return keyOf(row);
}

/** The keys that open a project and were not revoked, newest first; `everywhere` adds those that open all. */
export async function listApiKeys(
  kysely: Kysely<Tables>,
  { projectId, everywhere }: { projectId: string; everywhere: boolean },
): Promise<ApiKey[]> {
  const rows = await kysely
    .selectFrom('api_key')
    .selectAll()
    .where((is) =>
      is.or([is('project_id', '=', projectId), ...(everywhere ? [is('project_id', 'is', null)] : [])]),
    )
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(keyOf);
}

/** Closes a key for good: not even the environment brings it back. */
export async function revokeApiKey(kysely: Kysely<Tables>, id: string, now: number): Promise<void> {
  await kysely.updateTable('api_key').set({ revoked_at: now }).where('id', '=', id).execute();
}

function keyOf(row: ApiKeyTable): ApiKey {
  return {
    ...{ id: row.id, prefix: row.prefix, name: row.name, scope: row.scope, projectId: row.project_id },
    ...{ createdBy: row.created_by, createdAt: row.created_at, lastUsedAt: row.last_used_at },
  };
}
