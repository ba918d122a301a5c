import { Hono } from 'hono';
import { z } from 'zod';
import { authenticate, type Principal } from '../access/authenticate.js';
import { isOwnOrigin, requirePrivatePlace, sessionCookie, sessionIn } from '../access/sessionCookie.js';
import { endSession, startSession } from '../access/sessions.js';
import { spendSetupToken } from '../access/setupTokens.js';
import { maxStrangerBodyBytes, readJson } from '../readJson.js';
import { Refusal } from '../refusal.js';
import { listProjects, listPublicKeys } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { addRoute } from './routes.js';

const signIn = z.object({ token: z.string().min(1).max(200) });

/** Signing in by the one-time link, asking who one is, signing out. */
export function sessionRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    POST: async (context) => {
      const place = context.get('place');
      const { origin } = context.env.incoming.headers;
      if (origin !== undefined && !isOwnOrigin(origin, place)) {
        throw new Refusal('forbidden', 'origin: sign in from the console itself');
      }
      requirePrivatePlace(place);
      const body = signIn.safeParse(await readJson(context.env.incoming, maxStrangerBodyBytes));
      if (!body.success) throw new Refusal('invalid', 'token: send the token of the set-up link');
      if (!(await spendSetupToken(kysely, body.data.token, Date.now()))) {
        throw new Refusal(
          'unauthorized',
          'this set-up link was used or replaced; restart the collector and it prints a new one',
        );
      }
      context.header('Set-Cookie', sessionCookie(place, await startSession(kysely, Date.now())));
      return context.body(null, 204);
    },
    GET: async (context) => {
      const { headers } = context.env.incoming;
      const principal = await authenticate(kysely, { method: 'GET', headers, place: context.get('place') });
      return context.json({ role: principal.role, projects: await projectsOf(principal) });
    },
    DELETE: async (context) => {
      const { headers } = context.env.incoming;
      const place = context.get('place');
      await authenticate(kysely, { method: 'DELETE', headers, place });
      const secret = sessionIn(headers.cookie, place);
      if (secret) await endSession(kysely, secret);
      context.header('Set-Cookie', sessionCookie(place, ''));
      return context.body(null, 204);
    },
  });

  async function projectsOf(principal: Principal) {
    const [projects, keys] = [await listProjects(kysely), await listPublicKeys(kysely)];
    return projects
      .filter(({ id }) => principal.projectId === null || principal.projectId === id)
      .map(({ id, name }) => ({ id, name, publicKey: keys.find((key) => key.projectId === id)?.key ?? '' }));
  }

  return api;
}
