import type { Hono } from 'hono';
import type { AdminEnv } from './adminApi.js';
import type { Route } from './routes.js';

/** One route of the admin API, as the router itself has it. */
export interface AdminRoute {
  method: string;
  /** `/projects/:project/keys/:key` */
  path: string;
  /** Undefined: somebody has added a handler that asks nobody who they are. */
  permission: Route['permission'] | undefined;
}

/** Every route there is; what is added tomorrow is in it. */
export function listRoutes({ routes }: Hono<AdminEnv>): AdminRoute[] {
  return routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path, handler }) => ({ method, path, permission: permissionOf(handler) }));
}

function permissionOf(handler: object): Route['permission'] | undefined {
  // What `route` has put there.
  return 'permission' in handler ? (handler.permission as Route['permission']) : undefined;
}
