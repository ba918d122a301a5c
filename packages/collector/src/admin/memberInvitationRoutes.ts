import { Hono } from 'hono';
import { z } from 'zod';
import {
  createInvitation,
  type Invitation,
  listInvitations,
  removeInvitation,
} from '../access/invitations.js';
import { requireEmail } from '../access/readCredentials.js';
import { Refusal } from '../refusal.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { email, role } from './credentialFields.js';
import { addRoute, route } from './routes.js';

export const wish = z.strictObject({ email, role });

/** Inviting people to a project. The answer holds the link's token once; sending it on is up to whoever invites. */
export function memberInvitationRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();

  addRoute(api, '/', {
    GET: route('members.manage', async (context) => {
      const invitations = await listInvitations(kysely, context.get('project').id, Date.now());
      return context.json({ items: invitations.map(itemOf) });
    }),
    POST: route('members.manage', async (context) => {
      const given = await checkBody(wish, context.env.incoming);
      const [projectId, now] = [context.get('project').id, Date.now()];
      const invitedBy = context.get('principal').name;
      const { invitation, token } = await createInvitation(kysely, {
        ...{ projectId, email: requireEmail(given.email), role: given.role, invitedBy, now },
      });
      const detail = { role: given.role };
      await auditDeed(context, kysely, { action: 'member.invite', target: invitation.email, detail });
      return context.json({ ...itemOf(invitation), path: `/invitation#${token}` }, 201);
    }),
  });

  addRoute(api, '/:invitation', {
    DELETE: route('members.manage', async (context) => {
      const projectId = context.get('project').id;
      const id = context.req.param('invitation') ?? '';
      const invitation = await removeInvitation(kysely, { projectId, id });
      if (!invitation)
        throw new Refusal('not_found', 'there is no such invitation; it may have been accepted');
      await auditDeed(context, kysely, { action: 'member.uninvite', target: invitation.email });
      return context.body(null, 204);
    }),
  });
  return api;
}

export type InvitationItem = ReturnType<typeof itemOf>;

function itemOf({ id, email: to, role: as, invitedBy, createdAt, expiresAt }: Invitation) {
  const [created, expires] = [new Date(createdAt).toISOString(), new Date(expiresAt).toISOString()];
  return { id, email: to, role: as, invitedBy, createdAt: created, expiresAt: expires };
}
