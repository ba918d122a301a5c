import type { Kysely } from 'kysely';
import { listMembers, type Member } from '../access/memberships.js';
import { normalEmail } from '../access/normalEmail.js';
import { Refusal } from '../refusal.js';
import type { Tables } from '../store/tables.js';

/** The member with this account's id or e-mail address; refuses a stranger. */
export async function memberCalled(
  kysely: Kysely<Tables>,
  projectId: string,
  called: string,
): Promise<Member> {
  const members = await listMembers(kysely, projectId);
  const member = members.find(({ id, email }) => id === called || email === normalEmail(called));
  if (member) return member;
  throw new Refusal('invalid', `assignee: "${called}" is no member of this project`);
}
