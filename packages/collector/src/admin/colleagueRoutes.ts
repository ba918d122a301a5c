import { Hono } from 'hono';
import type { z } from 'zod';
import { listMembers } from '../access/memberships.js';
import { isAtLeast } from '../access/roles.js';
import type { colleague } from '../openapi/answers/people.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { addRoute, route } from './routes.js';

/** Who works on the project, for whoever hands them something: not their roles, which are the owners' business. */
export function colleagueRoutes({ store: { kysely } }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('cases.work', async (context) => {
      const members = await listMembers(kysely, context.get('project').id);
      const items: z.infer<typeof colleague>[] = members
        .filter(({ role }) => isAtLeast(role, 'editor'))
        .map(({ id, email }) => ({ id, email }));
      return context.json({ items });
    }),
  });
  return api;
}
