import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import { noteUse } from './noteUse.js';
import { hashOf, newSecret } from './secret.js';
import { timedId } from './timedId.js';

const dayMs = 24 * 60 * 60 * 1000;

/** However busy it is, a session ends after this. */
export const sessionDays = 30;
/** A session that nobody uses ends after this: long enough for somebody who looks in every Monday. */
const idleDays = 14;

/** "Last seen" is right to the minute, and costs a write no more often. */
const seenEveryMs = 60_000;
const maxAgentLength = 200;

/** A session as its owner may see it. */
export interface SessionItem {
  id: string;
  /** The browser as it calls itself. */
  agent: string;
  createdAt: number;
  seenAt: number;
}

export interface LiveSession {
  id: string;
  accountId: string;
  email: string;
}

/** Signs somebody in: the returned secret is the cookie, and only its hash is kept. Never an old one again. */
export async function startSession(
  kysely: Kysely<Tables>,
  { accountId, agent, now }: { accountId: string; agent: string; now: number },
): Promise<string> {
  const secret = newSecret();
  await forgetEnded(kysely, now);
  await kysely
    .insertInto('session')
    .values({
      hash: hashOf(secret),
      id: timedId(now),
      account_id: accountId,
      agent: agent.slice(0, maxAgentLength),
      created_at: now,
      seen_at: now,
      expires_at: now + sessionDays * dayMs,
    })
    .execute();
  return secret;
}

async function forgetEnded(kysely: Kysely<Tables>, now: number): Promise<void> {
  await kysely
    .deleteFrom('session')
    .where((is) => is.or([is('expires_at', '<=', now), is('seen_at', '<=', now - idleDays * dayMs)]))
    .execute();
}

/** Whose session it is, while it is good. */
export async function findSession(
  kysely: Kysely<Tables>,
  secret: string,
  now: number,
): Promise<LiveSession | undefined> {
  const row = await kysely
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['session.id', 'session.seen_at', 'account.id as accountId', 'account.email'])
    .where('session.hash', '=', hashOf(secret))
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', now - idleDays * dayMs)
    .executeTakeFirst();
  if (!row) return undefined;
  const { seen_at, ...session } = row;
  if (now - seen_at >= seenEveryMs) {
    await noteUse(kysely.updateTable('session').set({ seen_at: now }).where('id', '=', session.id).execute());
  }
  return session;
}

/** The sessions of one person, the one used last first. */
export async function listSessions(
  kysely: Kysely<Tables>,
  accountId: string,
  now: number,
): Promise<SessionItem[]> {
  return kysely
    .selectFrom('session')
    .select(['id', 'agent', 'created_at as createdAt', 'seen_at as seenAt'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .where('seen_at', '>', now - idleDays * dayMs)
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Ends one session of somebody's; false when they have none of this id. */
export async function endSession(
  kysely: Kysely<Tables>,
  { accountId, id }: { accountId: string; id: string },
): Promise<boolean> {
  const { numDeletedRows } = await kysely
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends every session of somebody's but the one they are in. */
export async function endOtherSessions(
  kysely: Kysely<Tables>,
  { accountId, id }: { accountId: string; id: string },
): Promise<void> {
  await kysely.deleteFrom('session').where('account_id', '=', accountId).where('id', '!=', id).execute();
}
