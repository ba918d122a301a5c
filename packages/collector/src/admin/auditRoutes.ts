import { Hono } from 'hono';
import { z } from 'zod';
import { listAudit } from '../access/audit.js';
import { everyProject } from '../access/roles.js';
import type { Project } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { pageLimit } from './paging.js';
import { addRoute, route } from './routes.js';

export const query = z.strictObject({
  limit: pageLimit,
  cursor: z
    .string()
    .regex(/^[0-9a-f]{28}$/, 'use the "next" of the page before')
    .optional(),
});

/** Who did what: in a project, or, outside of one, what concerns none in particular, such as signing in. */
export function auditRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('audit.read', async (context) => {
      const { limit, cursor } = checkQuery(query, context.req.query());
      const project: Project | undefined = context.get('project');
      const projectId = project?.id ?? everyProject;
      const { items, next } = await listAudit(store.kysely, { projectId, limit, before: cursor });
      return context.json({
        items: items.map(({ projectId: _, at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() })),
        next: next ?? null,
      });
    }),
  });
  return api;
}
