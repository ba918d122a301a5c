import type { Kysely } from 'kysely';
import { forgetDefaultView } from '../store/responseViews.js';
import type { Tables } from '../store/tables.js';
import { everyProject, isAtLeast, type Role } from './roles.js';

/** One person of a project. */
export interface Member {
  /** The account's id. */
  id: string;
  email: string;
  role: Role;
  /** Is it in all projects, also those to come. */
  everywhere: boolean;
}

/** What somebody may do, by project. */
export async function grantsOf(kysely: Kysely<Tables>, accountId: string): Promise<Map<string, Role>> {
  const rows = await kysely
    .selectFrom('membership')
    .select(['project_id', 'role'])
    .where('account_id', '=', accountId)
    .execute();
  return new Map(rows.map(({ project_id, role }) => [project_id, role]));
}

/** Everybody who may enter a project, by address; once each, with the higher role of the two they may have. */
export async function listMembers(kysely: Kysely<Tables>, projectId: string): Promise<Member[]> {
  const rows = await kysely
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select(['account.id', 'account.email', 'membership.role', 'membership.project_id'])
    .where('membership.project_id', 'in', [projectId, everyProject])
    .orderBy('account.email')
    .execute();
  const members = new Map<string, Member>();
  for (const { project_id, ...row } of rows) {
    const other = members.get(row.id);
    const everywhere = project_id === everyProject || (other?.everywhere ?? false);
    const role = other && isAtLeast(other.role, row.role) ? other.role : row.role;
    members.set(row.id, { ...row, role, everywhere });
  }
  return [...members.values()];
}

/** Sets what somebody may do in a project, whatever it was before. */
export async function setMembership(
  kysely: Kysely<Tables>,
  of: { projectId: string; accountId: string; role: Role; now: number },
): Promise<void> {
  await kysely
    .insertInto('membership')
    .values({ project_id: of.projectId, account_id: of.accountId, role: of.role, created_at: of.now })
    .onConflict((conflict) => conflict.columns(['project_id', 'account_id']).doUpdateSet({ role: of.role }))
    .execute();
}

/** Sends somebody out of a project: what they do next is refused. */
export async function removeMembership(
  kysely: Kysely<Tables>,
  { projectId, accountId }: { projectId: string; accountId: string },
): Promise<void> {
  await kysely
    .deleteFrom('membership')
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .execute();
  await forgetDefaultView(kysely, { projectId, accountId });
}
