import type { Context } from 'hono';
import type { Kysely } from 'kysely';
import { recordAudit } from '../access/audit.js';
import { everyProject } from '../access/roles.js';
import { sessionCookie, sessionIn } from '../access/sessionCookie.js';
import { endSession, findSession, startSession } from '../access/sessions.js';
import type { Tables } from '../store/tables.js';
import type { AdminEnv } from './adminApi.js';

/**
 * Signs somebody in with a session that nobody can have known before. The one that the browser came with ends, so
 * that a cookie somebody else had put there is worth nothing.
 */
export async function openSession(
  context: Context<AdminEnv>,
  kysely: Kysely<Tables>,
  { id: accountId, email }: { id: string; email: string },
): Promise<void> {
  const [now, place] = [Date.now(), context.get('place')];
  const { cookie, 'user-agent': agent = '' } = context.env.incoming.headers;
  const before = sessionIn(cookie, place);
  const old = before && (await findSession(kysely, before, now));
  if (old) await endSession(kysely, old);
  const secret = await startSession(kysely, { accountId, agent, now });
  await recordAudit(kysely, {
    ...{ projectId: everyProject, actor: email, action: 'session.start', target: email, at: now },
  });
  context.header('Set-Cookie', sessionCookie(place, secret));
}
