import type { Kysely } from 'kysely';
import type { InvitationTable } from '../store/accessTables.js';
import type { Tables } from '../store/tables.js';
import type { Role } from './roles.js';
import { hashOf, isSameHash, newSecret } from './secret.js';
import { timedId } from './timedId.js';

const dayMs = 24 * 60 * 60 * 1000;
const invitationDays = 7;

export interface Invitation {
  id: string;
  projectId: string;
  email: string;
  /** Null: it renews a password, and changes nothing else. */
  role: Role | null;
  /** Whoever has the link may choose a new password, also for an account that exists. */
  renewsPassword: boolean;
  invitedBy: string;
  createdAt: number;
  expiresAt: number;
}

export interface NewInvitation {
  projectId: string;
  /** Normalised. */
  email: string;
  role: Role | null;
  renewsPassword?: boolean;
  invitedBy: string;
  now: number;
}

/**
 * Makes a link that lets one address in, once, for seven days; an earlier one for the same address stops working.
 * The token names its row, so that no key has to be searched without its project.
 */
export async function createInvitation(
  kysely: Kysely<Tables>,
  of: NewInvitation,
): Promise<{ invitation: Invitation; token: string }> {
  const { projectId, email, role, invitedBy, now, renewsPassword = false } = of;
  const [id, secret, expiresAt] = [timedId(now), newSecret(), now + invitationDays * dayMs];
  await kysely.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('invitation')
      .where('project_id', '=', projectId)
      .where((is) => is.or([is('email', '=', email), is('expires_at', '<=', now)]))
      .execute();
    await transaction
      .insertInto('invitation')
      .values({
        ...{ project_id: projectId, id, hash: hashOf(secret), email, role },
        ...{ renews_password: renewsPassword ? 1 : 0, invited_by: invitedBy },
        ...{ created_at: now, expires_at: expiresAt },
      })
      .execute();
  });
  const invitation = { id, projectId, email, role, renewsPassword, invitedBy, createdAt: now, expiresAt };
  return { invitation, token: `${id}.${Buffer.from(projectId).toString('base64url')}.${secret}` };
}

/** The invitation that a link stands for, while it is good. */
export async function findInvitation(
  kysely: Kysely<Tables>,
  token: string,
  now: number,
): Promise<Invitation | undefined> {
  const [id = '', project = '', secret = ''] = token.split('.');
  const row = await kysely
    .selectFrom('invitation')
    .selectAll()
    .where('project_id', '=', Buffer.from(project, 'base64url').toString())
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && isSameHash(row.hash, hashOf(secret)) ? invitationOf(row) : undefined;
}

/** Those that wait for their answer, oldest first. */
export async function listInvitations(
  kysely: Kysely<Tables>,
  projectId: string,
  now: number,
): Promise<Invitation[]> {
  const rows = await kysely
    .selectFrom('invitation')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('expires_at', '>', now)
    .orderBy('id')
    .execute();
  return rows.map(invitationOf);
}

/** Takes an invitation back, or uses it up; undefined when there is none. Two at once: one wins. */
export async function removeInvitation(
  kysely: Kysely<Tables>,
  { projectId, id }: { projectId: string; id: string },
): Promise<Invitation | undefined> {
  const row = await kysely
    .deleteFrom('invitation')
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && invitationOf(row);
}

function invitationOf(row: InvitationTable): Invitation {
  return {
    id: row.id,
    projectId: row.project_id,
    email: row.email,
    role: row.role,
    renewsPassword: row.renews_password === 1,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
