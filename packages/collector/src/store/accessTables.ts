import type { AuditAction } from '../access/auditActions.js';
import type { KeyScope, Role } from '../access/roles.js';
import type { Flag } from './tables.js';

export interface ApiKeyTable {
  /** SHA-256 of the key; the key itself is never stored. */
  hash: string;
  /** Names the key in the admin API. */
  id: string;
  /** The first characters, so that people can tell their keys apart. */
  prefix: string;
  name: string;
  scope: KeyScope;
  /** Null: every project. */
  project_id: string | null;
  created_by: string;
  created_at: number;
  /** Written at most once a minute. */
  last_used_at: number | null;
  revoked_at: number | null;
}

export interface SetupTokenTable {
  hash: string;
  created_at: number;
  used_at: number | null;
}

export interface SessionTable {
  /** SHA-256 of the cookie's secret. */
  hash: string;
  /** Names the session in the admin API. */
  id: string;
  account_id: string;
  /** The browser as it calls itself, so that people can tell their sessions apart. */
  agent: string;
  created_at: number;
  /** Written at most once a minute. */
  seen_at: number;
  /** However busy the session is. */
  expires_at: number;
}

/** One person, by e-mail address. */
export interface AccountTable {
  id: string;
  /** Normalised. */
  email: string;
  /** argon2id with its parameters, as the PHC string format has it. */
  password_hash: string;
  created_at: number;
  password_changed_at: number;
}

/** What one person may do in one project, or, with `everyProject` for its id, in all of them. */
export interface MembershipTable {
  project_id: string;
  account_id: string;
  role: Role;
  created_at: number;
}

/** Gone when it is accepted or revoked. */
export interface InvitationTable {
  project_id: string;
  id: string;
  /** SHA-256 of the link's secret. */
  hash: string;
  email: string;
  /** Null: it renews a password, and changes nothing else. */
  role: Role | null;
  /** Made on the data folder itself: whoever is locked out may choose a new password with it. */
  renews_password: Flag;
  invited_by: string;
  created_at: number;
  expires_at: number;
}

/** What somebody did. Only ever added to, and forgotten after a year. */
export interface AuditEntryTable {
  project_id: string;
  /** Ids grow with time. */
  id: string;
  at: number;
  actor: string;
  action: AuditAction;
  target: string;
  /** JSON. */
  detail: string;
}
