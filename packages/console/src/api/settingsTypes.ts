import type { Role } from './types.js';

/** What the project is called, which calendar it keeps, and which pages may send for it. */
export interface ProjectSettings {
  name: string;
  timeZone: string;
  /** `https://shop.example`, `https://*.shop.example`, `loopback` or `null`. */
  origins: string[];
  identity: { required: boolean };
  /** Null: answers are kept for good. */
  retentionDays: number | null;
}

export interface Member {
  id: string;
  email: string;
  role: Role;
  /** Is in every project; no single project can change that. */
  everywhere: boolean;
}

export interface WaitingInvitation {
  id: string;
  email: string;
  /** Null: it only renews a password. */
  role: Role | null;
  invitedBy: string;
  createdAt: string;
  expiresAt: string;
}

export type KeyScope = 'read' | 'write' | 'owner';

export interface ApiKey {
  id: string;
  /** The first characters of the secret, to tell keys apart. */
  prefix: string;
  name: string;
  scope: KeyScope;
  /** Opens every project. */
  everywhere: boolean;
  createdBy: string;
  createdAt: string;
  lastUsedAt: string | null;
}

/** What the host's server signs names with. */
export interface Identity {
  required: boolean;
  secrets: { id: string; createdAt: string; retiresAt: string | null }[];
  /** Events of the last 30 days whose name was dropped, by reason. */
  unproved: Record<string, number>;
}

/** Whose data is meant: somebody the page has named, or a browser by its random id. */
export interface Subject {
  kind: 'respondent' | 'visitor';
  id: string;
}

export interface Receipt {
  events: number;
  prompts: number;
}

export interface AuditEntry {
  id: string;
  at: string;
  actor: string;
  action: string;
  target: string;
  detail: Record<string, string | number | boolean | null>;
}

export interface AuditPage {
  items: AuditEntry[];
  next: string | null;
}

export const digestFrequencies = ['weekly', 'daily', 'off'] as const;

export interface DigestWish {
  frequency: (typeof digestFrequencies)[number];
  /** 0 to 23, in the project's time zone. */
  hour: number;
}

export interface Digest extends DigestWish {
  timeZone: string;
  /** The address of whoever asks. */
  to: string;
  isMailConfigured: boolean;
}
