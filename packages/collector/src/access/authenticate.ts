import type { Kysely } from 'kysely';
import { Refusal } from '../refusal.js';
import type { Tables } from '../store/tables.js';
import { findApiKey } from './apiKeys.js';
import { grantsOf } from './memberships.js';
import type { Principal } from './principal.js';
import { type BrowserRequest, requireOwnPage } from './requireOwnPage.js';
import { everyProject, keyScopes } from './roles.js';
import { sessionIn } from './sessionCookie.js';
import { findSession } from './sessions.js';

/** Finds out who asks: by a bearer key, or by the session cookie. Throws `unauthorized`. */
export async function authenticate(kysely: Kysely<Tables>, request: BrowserRequest): Promise<Principal> {
  const { authorization } = request.headers;
  return authorization === undefined
    ? bySession(kysely, request)
    : byKey(kysely, /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
}

async function byKey(kysely: Kysely<Tables>, secret: string): Promise<Principal> {
  const key = await findApiKey(kysely, secret, Date.now());
  if (!key) throw new Refusal('unauthorized', 'authorization: this key is unknown or revoked');
  return {
    person: undefined,
    name: `key ${key.prefix}…`,
    grants: new Map([[key.projectId ?? everyProject, keyScopes[key.scope]]]),
  };
}

async function bySession(kysely: Kysely<Tables>, request: BrowserRequest): Promise<Principal> {
  const secret = sessionIn(request.headers.cookie, request.place);
  const session = secret && (await findSession(kysely, secret, Date.now()));
  if (!session) throw new Refusal('unauthorized', 'sign in, or send "Authorization: Bearer sk_…"');
  requireOwnPage(request);
  const { id: sessionId, accountId, email } = session;
  return {
    person: { accountId, email, sessionId },
    name: email,
    grants: await grantsOf(kysely, accountId),
  };
}
