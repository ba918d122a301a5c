import { Hono } from 'hono';
import { readFatigue } from '../reports/fatigue.js';
import { documentOf } from '../store/documents.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { nothingAsked } from './nothingAsked.js';
import { addRoute, route } from './routes.js';

/** How often the same visitor is asked now: what a fatigue budget is judged by. */
export function fatigueRoutes({ store: { kysely }, clock }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('reports.read', async (context) => {
      checkQuery(nothingAsked, context.req.query());
      const project = context.get('project');
      const document = await documentOf(kysely, project);
      return context.json(await readFatigue(kysely, { projectId: project.id, now: clock.now(), document }));
    }),
  });
  return api;
}
