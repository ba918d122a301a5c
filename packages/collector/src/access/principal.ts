import { everyProject, isAtLeast, type Role } from './roles.js';

/** Who asks, and what they may do where. Looked up anew for every request: what is taken away is gone at once. */
export interface Principal {
  /** Undefined: a key. */
  person: { accountId: string; email: string; sessionId: string } | undefined;
  /** How versions and the audit log name them. */
  name: string;
  /** Roles by project; `everyProject` for all of them. */
  grants: ReadonlyMap<string, Role>;
}

/** The highest role that somebody has in a project; undefined for a stranger. */
export function roleIn({ grants }: Principal, projectId: string): Role | undefined {
  const [here, everywhere] = [grants.get(projectId), grants.get(everyProject)];
  return here && everywhere ? (isAtLeast(here, everywhere) ? here : everywhere) : (here ?? everywhere);
}
