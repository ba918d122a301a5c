import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { IdentitySecret } from './identityRule.js';

/** The secrets of a project, newest first. */
export async function listIdentitySecrets(
  kysely: Kysely<Tables>,
  projectId: string,
): Promise<IdentitySecret[]> {
  const rows = await kysely
    .selectFrom('identity_secret')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, secret, created_at, retires_at }) => ({
    id,
    secret,
    createdAt: created_at,
    retiresAt: retires_at,
  }));
}

/** Makes the secret that signs from now on; the one before stays good until `formerUntil`, older ones go. */
export async function rotateIdentitySecret(
  kysely: Kysely<Tables>,
  of: { projectId: string; now: number; formerUntil: number },
): Promise<IdentitySecret> {
  const made: IdentitySecret = {
    id: randomBytes(6).toString('base64url'),
    secret: `ids_${randomBytes(32).toString('base64url')}`,
    createdAt: of.now,
    retiresAt: null,
  };
  await kysely.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('identity_secret')
      .where('project_id', '=', of.projectId)
      .where('retires_at', 'is not', null)
      .execute();
    await transaction
      .updateTable('identity_secret')
      .set({ retires_at: of.formerUntil })
      .where('project_id', '=', of.projectId)
      .execute();
    await transaction
      .insertInto('identity_secret')
      .values({
        project_id: of.projectId,
        id: made.id,
        secret: made.secret,
        created_at: of.now,
        retires_at: null,
      })
      .execute();
  });
  return made;
}

/** Ends a secret at once, whatever it has signed. False when there is no such secret. */
export async function removeIdentitySecret(
  kysely: Kysely<Tables>,
  of: { projectId: string; id: string },
): Promise<boolean> {
  const { numDeletedRows } = await kysely
    .deleteFrom('identity_secret')
    .where('project_id', '=', of.projectId)
    .where('id', '=', of.id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
