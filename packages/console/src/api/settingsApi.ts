import { inProject } from './api.js';
import { request } from './request.js';
import type {
  ApiKey,
  AuditPage,
  Digest,
  DigestWish,
  Identity,
  KeyScope,
  Member,
  ProjectSettings,
  Receipt,
  Subject,
  WaitingInvitation,
} from './settingsTypes.js';
import type { Role } from './types.js';

/* Each `as` is the boundary that api.ts explains: the documented type of that route. */

const itemOf = (name: string, id: string) => `${name}/${encodeURIComponent(id)}`;

async function listOf<T>(project: string, path: string): Promise<T[]> {
  return ((await request(inProject(project, path))).body as { items: T[] }).items; // documented type of lists
}

async function remove(project: string, path: string): Promise<void> {
  await request(inProject(project, path), { method: 'DELETE' });
}

export async function getSettings(project: string): Promise<ProjectSettings> {
  return (await request(inProject(project, 'settings'))).body as ProjectSettings; // documented type of this route
}

/** What is left out stays as it is; name, time zone and origins are always written. */
export async function putSettings(
  project: string,
  settings: Pick<ProjectSettings, 'name' | 'timeZone' | 'origins'> & Partial<ProjectSettings>,
): Promise<ProjectSettings> {
  const { body } = await request(inProject(project, 'settings'), { method: 'PUT', body: settings });
  return body as ProjectSettings; // documented type of this route
}

export const listMembers = (project: string) => listOf<Member>(project, 'members');

export async function changeRole(project: string, member: string, role: Role): Promise<void> {
  await request(inProject(project, itemOf('members', member)), { method: 'PUT', body: { role } });
}

export const removeMember = (project: string, member: string) => remove(project, itemOf('members', member));

export const listInvitations = (project: string) => listOf<WaitingInvitation>(project, 'invitations');

/** Resolves with the way of the link behind the collector's address; it is told this once. */
export async function invite(project: string, wish: { email: string; role: Role }): Promise<string> {
  const { body } = await request(inProject(project, 'invitations'), { method: 'POST', body: wish });
  return (body as { path: string }).path; // documented type of this route
}

export const takeBackInvitation = (project: string, id: string) => remove(project, itemOf('invitations', id));

export const listKeys = (project: string) => listOf<ApiKey>(project, 'keys');

/** Resolves with the secret; it is told this once. */
export async function makeKey(project: string, wish: { name: string; scope: KeyScope }): Promise<string> {
  const { body } = await request(inProject(project, 'keys'), { method: 'POST', body: wish });
  return (body as { secret: string }).secret; // documented type of this route
}

export const revokeKey = (project: string, id: string) => remove(project, itemOf('keys', id));

export async function getIdentity(project: string): Promise<Identity> {
  return (await request(inProject(project, 'identity'))).body as Identity; // documented type of this route
}

/** Resolves with the new secret, told this once; the former one stays good for as long as is said. */
export async function makeIdentitySecret(project: string, formerHours: number): Promise<string> {
  const path = inProject(project, 'identity/secret');
  const { body } = await request(path, { method: 'POST', body: { formerHours } });
  return (body as { secret: string }).secret; // documented type of this route
}

export const removeIdentitySecret = (project: string, id: string) =>
  remove(project, itemOf('identity/secrets', id));

/** Where everything that is held of somebody can be downloaded. */
export const heldUrl = (project: string, { kind, id }: Subject) => inProject(project, itemOf(`${kind}s`, id));

export async function erase(project: string, subject: Subject): Promise<Receipt> {
  const { body } = await request(heldUrl(project, subject), { method: 'DELETE' });
  return (body as { erased: Receipt }).erased; // documented type of this route
}

export async function getAudit(project: string, cursor: string | undefined): Promise<AuditPage> {
  const query = new URLSearchParams({ limit: '50', ...(cursor && { cursor }) });
  return (await request(inProject(project, `audit?${query}`))).body as AuditPage; // documented type of this route
}

export async function getDigest(project: string): Promise<Digest> {
  return (await request(inProject(project, 'digest'))).body as Digest; // documented type of this route
}

export async function putDigest(project: string, wish: DigestWish): Promise<void> {
  await request(inProject(project, 'digest'), { method: 'PUT', body: wish });
}
