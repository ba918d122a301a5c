import type { IncomingMessage } from 'node:http';
import type { RequestPlace } from '../access/sessionCookie.js';
import type { Settings } from '../settings.js';

/** Where a request came in, for cookies and the origin check. */
export function requestPlace(request: IncomingMessage, settings: Settings): RequestPlace {
  return { publicUrl: settings.publicUrl, host: request.headers.host ?? '' };
}
