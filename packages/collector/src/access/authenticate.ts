import type { IncomingHttpHeaders } from 'node:http';
import type { Kysely } from 'kysely';
import { Refusal } from '../refusal.js';
import type { Tables } from '../store/tables.js';
import { findApiKey } from './apiKeys.js';
import { isOwnOrigin, type RequestPlace, sessionIn } from './sessionCookie.js';
import { roleOfSession } from './sessions.js';

/** Who asks, and for what they may ask. */
export interface Principal {
  role: 'owner';
  /** Null: every project. */
  projectId: string | null;
  /** How versions name their author. */
  name: string;
}

export interface AdminRequest {
  method: string;
  headers: IncomingHttpHeaders;
  place: RequestPlace;
}

const reading = new Set(['GET', 'HEAD']);

/** Finds out who asks: by a bearer key, or by the session cookie. Throws `unauthorized`. */
export async function authenticate(kysely: Kysely<Tables>, request: AdminRequest): Promise<Principal> {
  const { authorization } = request.headers;
  return authorization === undefined
    ? bySession(kysely, request)
    : byKey(kysely, /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
}

async function byKey(kysely: Kysely<Tables>, secret: string): Promise<Principal> {
  const key = await findApiKey(kysely, secret);
  if (!key) throw new Refusal('unauthorized', 'authorization: this key is unknown or revoked');
  return { role: 'owner', projectId: key.projectId, name: `key ${key.prefix}…` };
}

/** A cookie comes along on its own, so a write must prove that one of our own pages asked for it. */
async function bySession(kysely: Kysely<Tables>, request: AdminRequest): Promise<Principal> {
  const secret = sessionIn(request.headers.cookie, request.place);
  const role = secret && (await roleOfSession(kysely, secret, Date.now()));
  if (!role) throw new Refusal('unauthorized', 'sign in, or send "Authorization: Bearer sk_…"');
  if (!reading.has(request.method) && !isOwnOrigin(request.headers.origin, request.place)) {
    throw new Refusal('forbidden', 'origin: with a cookie, changes are taken from the console itself only');
  }
  return { role, projectId: null, name: role };
}
