import { Hono } from 'hono';
import { z } from 'zod';
import { acceptInvitation, openInvitation } from '../access/acceptInvitation.js';
import { normalEmail } from '../access/normalEmail.js';
import type { offeredInvitation } from '../openapi/answers/people.js';
import { maxStrangerBodyBytes } from '../readJson.js';
import { findProject } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkBody } from './checkBody.js';
import { password, token } from './credentialFields.js';
import { openSession } from './openSession.js';
import { requireDoor } from './requireDoor.js';
import { addRoute, route } from './routes.js';

export const look = z.strictObject({ token });
export const accept = z.strictObject({ token, password });

/** For whoever was invited: what the link offers, and taking it. The token comes in the body, so no log has it. */
export function invitationRoutes({ store, passwords, guesses }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const access = { kysely, passwords, guesses };
  const api = new Hono<AdminEnv>();

  addRoute(api, '/look', {
    POST: route('invitation.look', async (context) => {
      requireDoor(context);
      const given = await checkBody(look, context.env.incoming, maxStrangerBodyBytes);
      const address = context.get('address');
      const { invitation, asksFor } = await openInvitation(access, { ...given, address, now: Date.now() });
      const project = await findProject(kysely, invitation.projectId);
      const { email, role } = invitation;
      // A key's first characters are nothing to somebody who is not in yet.
      const invitedBy = normalEmail(invitation.invitedBy) ?? null;
      const offer = { email, role, invitedBy, asksFor, project: project?.name ?? null };
      return context.json(offer satisfies z.infer<typeof offeredInvitation>);
    }),
  });

  addRoute(api, '/accept', {
    POST: route('invitation.accept', async (context) => {
      requireDoor(context);
      const given = await checkBody(accept, context.env.incoming, maxStrangerBodyBytes);
      const address = context.get('address');
      const account = await acceptInvitation(access, { ...given, address, now: Date.now() });
      await openSession(context, kysely, account);
      return context.body(null, 204);
    }),
  });
  return api;
}
