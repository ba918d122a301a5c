import { Hono } from 'hono';
import { z } from 'zod';
import { listResponses } from '../store/responses.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { nextPage, pageCursor, pageLimit } from './paging.js';
import { addRoute, route } from './routes.js';
import { streamResponses } from './streamResponses.js';

const id = z.string().min(1).max(64);

export const query = z.strictObject({
  limit: pageLimit,
  cursor: pageCursor.optional(),
  survey: id.optional(),
  touchpoint: id.optional(),
  complete: z.enum(['true', 'false'], { error: 'write true or false' }).optional(),
});

/** What people answered: page by page, and live. */
export function responseRoutes(parts: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('responses.read', async (context) => {
      const { cursor, complete, ...rest } = checkQuery(query, context.req.query());
      const { items, next } = await listResponses(parts.store.kysely, {
        ...rest,
        projectId: context.get('project').id,
        after: cursor && { receivedAt: cursor.receivedAt, prompt: cursor.id },
        complete: complete && complete === 'true',
      });
      return context.json({
        items,
        next: nextPage(next && { receivedAt: next.receivedAt, id: next.prompt }),
      });
    }),
  });
  addRoute(api, '/stream', { GET: route('responses.read', (context) => streamResponses(context, parts)) });
  return api;
}
