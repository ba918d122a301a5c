import { Hono } from 'hono';
import { z } from 'zod';
import { hasAccounts } from '../access/accounts.js';
import { finishSetup, requireSetupToken } from '../access/finishSetup.js';
import type { setupState } from '../openapi/answers/people.js';
import { maxStrangerBodyBytes } from '../readJson.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkBody } from './checkBody.js';
import { email, password, token } from './credentialFields.js';
import { openSession } from './openSession.js';
import { requireDoor } from './requireDoor.js';
import { addRoute, route } from './routes.js';

export const look = z.strictObject({ token });
export const finish = z.strictObject({ token, email, password });

/** The first account, by the link that a start prints until there is one. */
export function setupRoutes({ store, passwords, guesses }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const access = { kysely, passwords, guesses };
  const api = new Hono<AdminEnv>();

  addRoute(api, '/', {
    GET: route('setup.look', async (context) =>
      context.json({ isDone: await hasAccounts(kysely) } satisfies z.infer<typeof setupState>),
    ),
    POST: route('setup.finish', async (context) => {
      requireDoor(context);
      const given = await checkBody(finish, context.env.incoming, maxStrangerBodyBytes);
      const address = context.get('address');
      const account = await finishSetup(access, { ...given, address, now: Date.now() });
      await openSession(context, kysely, account);
      return context.body(null, 204);
    }),
  });

  addRoute(api, '/look', {
    POST: route('setup.look', async (context) => {
      requireDoor(context);
      const given = await checkBody(look, context.env.incoming, maxStrangerBodyBytes);
      await requireSetupToken(access, { ...given, address: context.get('address') });
      return context.body(null, 204);
    }),
  });
  return api;
}
