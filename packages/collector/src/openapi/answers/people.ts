import { z } from 'zod';
import type { AuditEntry } from '../../access/audit.js';
import { auditActions } from '../../access/auditActions.js';
import type { Member } from '../../access/memberships.js';
import { keyScopes, roles } from '../../access/roles.js';
import type { SessionItem } from '../../access/sessions.js';
import type { KeyItem } from '../../admin/keyRoutes.js';
import type { InvitationItem } from '../../admin/memberInvitationRoutes.js';
import { answerOf, instant, listOf, pageOf } from './answerOf.js';

const role = z.enum(roles);

export const setupState = z.strictObject({ isDone: z.boolean() });

export const offeredInvitation = z.strictObject({
  email: z.string(),
  role: role.nullable(),
  invitedBy: z.string().nullable(),
  asksFor: z.enum(['newPassword', 'password']),
  project: z.string().nullable(),
});

const ownProject = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** By whose calendar its days are counted. */
  timeZone: z.string(),
  publicKey: z.string(),
  role,
});
export const madeProject = ownProject;

export const whoAsks = z.strictObject({
  name: z.string(),
  email: z.string().nullable(),
  projects: z.array(ownProject),
  mayCreateProjects: z.boolean(),
});

type ToldSession = Omit<SessionItem, 'createdAt' | 'seenAt'> & {
  isThis: boolean;
  createdAt: string;
  seenAt: string;
};
export const sessions = listOf(
  answerOf<ToldSession>()(
    z.strictObject({
      id: z.string(),
      agent: z.string(),
      isThis: z.boolean(),
      createdAt: instant,
      seenAt: instant,
    }),
  ),
);

export const auditEntries = pageOf(
  answerOf<Omit<AuditEntry, 'projectId' | 'at'> & { at: string }>()(
    z.strictObject({
      id: z.string(),
      at: instant,
      actor: z.string(),
      action: z.enum(auditActions),
      target: z.string(),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
);

export const member = answerOf<Member>()(
  z.strictObject({ id: z.string(), email: z.string(), role, everywhere: z.boolean() }),
);

/** Somebody who can be handed a case. */
export const colleague = z.strictObject({ id: z.string(), email: z.string() });

export const invitation = answerOf<InvitationItem>()(
  z.strictObject({
    id: z.string(),
    email: z.string(),
    role: role.nullable(),
    invitedBy: z.string(),
    createdAt: instant,
    expiresAt: instant,
  }),
);
/** `path` is the link, less the address of the collector; it is told once. */
export const madeInvitation = invitation.extend({ path: z.string() });

// The keys of a literal object are what its type says.
const scopes = Object.keys(keyScopes) as (keyof typeof keyScopes)[];
export const key = answerOf<KeyItem>()(
  z.strictObject({
    id: z.string(),
    prefix: z.string(),
    name: z.string(),
    scope: z.enum(scopes),
    everywhere: z.boolean(),
    createdBy: z.string(),
    createdAt: instant,
    lastUsedAt: instant.nullable(),
  }),
);
/** The secret is told once. */
export const madeKey = key.extend({ secret: z.string() });
