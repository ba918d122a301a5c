import { isLoopbackHost } from '../ingest/originRule.js';
import { Refusal } from '../refusal.js';
import { sessionDays } from './sessions.js';

/** Where a request came in, as far as cookies care. */
export interface RequestPlace {
  /** CAIRN_PUBLIC_URL, when it is set. */
  publicUrl: string | undefined;
  /** The Host header. */
  host: string;
}

/** True where browsers reach us over https; there the cookie is bound to this very host. */
function isSecure({ publicUrl }: RequestPlace): boolean {
  return publicUrl?.startsWith('https:') ?? false;
}

function cookieName(place: RequestPlace): string {
  return isSecure(place) ? '__Host-cairn_session' : 'cairn_session';
}

/** Refuses to sign anybody in where the cookie would cross a network in clear. */
export function requirePrivatePlace(place: RequestPlace): void {
  const host = URL.canParse(`http://${place.host}`) ? new URL(`http://${place.host}`).hostname : '';
  if (isSecure(place) || isLoopbackHost(host)) return;
  throw new Refusal(
    'forbidden',
    'signing in needs https: set CAIRN_PUBLIC_URL to the https address that browsers use, and restart',
  );
}

/** The `Set-Cookie` that signs in; an empty secret signs out. */
export function sessionCookie(place: RequestPlace, secret: string): string {
  const maxAge = secret ? sessionDays * 24 * 60 * 60 : 0;
  const secure = isSecure(place) ? '; Secure' : '';
  return `${cookieName(place)}=${secret}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

/** The session's secret in a `Cookie` header. */
export function sessionIn(cookies: string | undefined, place: RequestPlace): string | undefined {
  const wanted = `${cookieName(place)}=`;
  const pair = cookies?.split(';').find((one) => one.trim().startsWith(wanted));
  return pair?.trim().slice(wanted.length) || undefined;
}

/**
 * True when a browser sent the request from one of our own pages: at the public address, or on this machine. Anywhere
 * else nobody can have signed in.
 */
export function isOwnOrigin(origin: string | undefined, place: RequestPlace): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const { host, hostname } = new URL(origin);
  return origin === place.publicUrl || (isLoopbackHost(hostname) && host === place.host);
}
