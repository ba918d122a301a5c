/** What a person may do in a project, from least to most. */
export const roles = ['viewer', 'editor', 'owner'] as const;
export type Role = (typeof roles)[number];

/** What a key may do: each scope is one of the roles under a name that says what the key is for. */
export const keyScopes = { read: 'viewer', write: 'editor', owner: 'owner' } as const satisfies Record<
  string,
  Role
>;
export type KeyScope = keyof typeof keyScopes;

/** In place of a project's id: all projects, also those to come. */
export const everyProject = '*';

/** True when `role` is at least `least`. */
export function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}
