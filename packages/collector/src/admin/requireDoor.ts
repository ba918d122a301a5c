import type { Context } from 'hono';
import { refuseOtherPages } from '../access/requireOwnPage.js';
import { requirePrivatePlace } from '../access/sessionCookie.js';
import type { AdminEnv } from './adminApi.js';

/** What must hold wherever somebody comes in: asked by our own page, and where a cookie does not cross a network in clear. */
export function requireDoor(context: Context<AdminEnv>): void {
  const { method = 'POST', headers } = context.env.incoming;
  const place = context.get('place');
  refuseOtherPages({ method, headers, place });
  requirePrivatePlace(place);
}
