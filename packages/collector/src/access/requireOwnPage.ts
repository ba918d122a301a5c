import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../refusal.js';
import { isOwnOrigin, type RequestPlace } from './sessionCookie.js';

export interface BrowserRequest {
  method: string;
  headers: IncomingHttpHeaders;
  place: RequestPlace;
}

const reading = new Set(['GET', 'HEAD']);

/**
 * A cookie comes along on its own, so what changes something must prove that one of our own pages asked for it: by
 * its origin, by what the browser says of the site that asked, and by JSON, which no form of another site can send.
 */
export function requireOwnPage(request: BrowserRequest): void {
  if (reading.has(request.method)) return;
  if (!isOwnOrigin(request.headers.origin, request.place)) throw foreignPage();
  requireOwnSite(request);
}

/**
 * For what opens a session: programs, which send no origin, may; another site's form may not, or it could sign
 * somebody in as somebody else without their noticing.
 */
export function refuseOtherPages(request: BrowserRequest): void {
  const { origin } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, request.place)) throw foreignPage();
  requireOwnSite(request);
}

function requireOwnSite({ method, headers }: BrowserRequest): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw foreignPage();
  const type = headers['content-type'];
  const isBare = method === 'DELETE' && type === undefined;
  if (isBare || /^application\/json\s*(;|$)/i.test(type ?? '')) return;
  throw new Refusal('forbidden', 'content-type: send application/json');
}

function foreignPage(): Refusal {
  return new Refusal('forbidden', 'origin: this is taken from the console itself only');
}
