import { type AdminParts, adminApi } from '../admin/adminApi.js';
import { type AdminRoute, listRoutes } from '../admin/listRoutes.js';
import { openTestStore } from './testStore.js';

/** Every route of the admin API. */
export async function adminRoutes(): Promise<AdminRoute[]> {
  const store = await openTestStore();
  // Routes hold on to their parts until they are called, and none is called here.
  const api = adminApi({ store } as unknown as AdminParts);
  await store.end();
  return listRoutes(api);
}
