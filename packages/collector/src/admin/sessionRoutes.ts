import { Hono } from 'hono';
import { z } from 'zod';
import { recordAudit } from '../access/audit.js';
import { permissions } from '../access/permissions.js';
import { type Principal, roleIn } from '../access/principal.js';
import { everyProject } from '../access/roles.js';
import { sessionCookie } from '../access/sessionCookie.js';
import { endSession } from '../access/sessions.js';
import { signIn } from '../access/signIn.js';
import type { whoAsks } from '../openapi/answers/people.js';
import { maxStrangerBodyBytes } from '../readJson.js';
import { listProjects, listPublicKeys } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkBody } from './checkBody.js';
import { email, password } from './credentialFields.js';
import { openSession } from './openSession.js';
import { requireDoor } from './requireDoor.js';
import { addRoute, personOf, route } from './routes.js';

export const credentials = z.strictObject({ email, password });

/** Signing in by e-mail address and password, asking who one is, signing out. */
export function sessionRoutes({ store, passwords, guesses }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    POST: route('session.start', async (context) => {
      requireDoor(context);
      const given = await checkBody(credentials, context.env.incoming, maxStrangerBodyBytes);
      const address = context.get('address');
      const account = await signIn({ kysely, passwords, guesses }, { ...given, address });
      await openSession(context, kysely, account);
      return context.body(null, 204);
    }),
    GET: route('session.look', async (context) => {
      const principal = context.get('principal');
      const { name, person } = principal;
      const asks: z.infer<typeof whoAsks> = {
        ...{ name, email: person?.email ?? null, projects: await projectsOf(principal) },
        mayCreateProjects: roleIn(principal, everyProject) === permissions['projects.create'],
      };
      return context.json(asks);
    }),
    DELETE: route('session.end', async (context) => {
      const { accountId, email: name, sessionId } = personOf(context.get('principal'));
      await endSession(kysely, { accountId, id: sessionId });
      await recordAudit(kysely, {
        ...{ projectId: everyProject, actor: name, action: 'session.end', target: name, at: Date.now() },
      });
      context.header('Set-Cookie', sessionCookie(context.get('place'), ''));
      return context.body(null, 204);
    }),
  });

  async function projectsOf(principal: Principal) {
    const [projects, keys] = [await listProjects(kysely), await listPublicKeys(kysely)];
    return projects.flatMap(({ id, name, timeZone }) => {
      const role = roleIn(principal, id);
      const publicKey = keys.find((key) => key.projectId === id)?.key ?? '';
      return role ? [{ id, name, timeZone, publicKey, role }] : [];
    });
  }

  return api;
}
