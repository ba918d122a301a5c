import { type AdminParts, adminApi } from '../admin/adminApi.js';
import type { Route } from '../admin/routes.js';
import { openTestStore } from './testStore.js';

/** One route of the admin API, as the router itself has it. */
export interface AdminRoute {
  method: string;
  /** `/projects/:project/keys/:key` */
  path: string;
  /** Undefined: somebody has added a handler that asks nobody who they are. */
  permission: Route['permission'] | undefined;
}

/** Every route there is; what is added tomorrow is in it. */
export async function adminRoutes(): Promise<AdminRoute[]> {
  const store = await openTestStore();
  // Routes hold on to their parts until they are called, and none is called here.
  const api = adminApi({ store } as unknown as AdminParts);
  await store.end();
  return api.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path, handler }) => ({ method, path, permission: permissionOf(handler) }));
}

function permissionOf(handler: object): Route['permission'] | undefined {
  // What `route` has put there.
  return 'permission' in handler ? (handler.permission as Route['permission']) : undefined;
}
