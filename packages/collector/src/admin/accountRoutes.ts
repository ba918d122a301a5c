import { Hono } from 'hono';
import { z } from 'zod';
import { changePassword } from '../access/accounts.js';
import { recordAudit } from '../access/audit.js';
import { requireGoodPassword } from '../access/readCredentials.js';
import { everyProject } from '../access/roles.js';
import { endOtherSessions, endSession, listSessions } from '../access/sessions.js';
import { signIn } from '../access/signIn.js';
import { Refusal } from '../refusal.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkBody } from './checkBody.js';
import { password } from './credentialFields.js';
import { openSession } from './openSession.js';
import { addRoute, personOf, route } from './routes.js';

export const change = z.strictObject({ password, newPassword: password });

/** What people do with their own account: its password, and where it is signed in. */
export function accountRoutes({ store, passwords, guesses }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();

  addRoute(api, '/password', {
    PUT: route('account.password', async (context) => {
      const { email } = personOf(context.get('principal'));
      const given = await checkBody(change, context.env.incoming);
      const address = context.get('address');
      requireGoodPassword(given.newPassword, email);
      const account = await signIn(
        { kysely, passwords, guesses },
        { email, password: given.password, address },
      );
      const passwordHash = await passwords.hash(given.newPassword);
      const now = Date.now();
      await kysely.transaction().execute(async (transaction) => {
        await changePassword(transaction, { accountId: account.id, passwordHash, now });
        await recordAudit(transaction, {
          ...{ projectId: everyProject, actor: email, action: 'account.password', target: email, at: now },
        });
      });
      await openSession(context, kysely, account);
      return context.body(null, 204);
    }),
  });

  addRoute(api, '/sessions', {
    GET: route('sessions.manage', async (context) => {
      const { accountId, sessionId } = personOf(context.get('principal'));
      const sessions = await listSessions(kysely, accountId, Date.now());
      const items = sessions.map(({ createdAt, seenAt, ...one }) => ({
        ...one,
        isThis: one.id === sessionId,
        createdAt: new Date(createdAt).toISOString(),
        seenAt: new Date(seenAt).toISOString(),
      }));
      return context.json({ items });
    }),
    DELETE: route('sessions.manage', async (context) => {
      const { accountId, sessionId } = personOf(context.get('principal'));
      await endOtherSessions(kysely, { accountId, id: sessionId });
      return context.body(null, 204);
    }),
  });

  addRoute(api, '/sessions/:session', {
    DELETE: route('sessions.manage', async (context) => {
      const { accountId } = personOf(context.get('principal'));
      const id = context.req.param('session') ?? '';
      if (!(await endSession(kysely, { accountId, id }))) {
        throw new Refusal('not_found', 'you have no such session');
      }
      return context.body(null, 204);
    }),
  });
  return api;
}
