import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import { exportEvents, exportTypes } from '../store/exportEvents.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { addRoute, route } from './routes.js';

const query = z.strictObject({
  type: z.enum(exportTypes, { error: `write one of ${exportTypes.join(', ')}` }).optional(),
});

/** Everything the project has, a line each, streamed. */
export function exportRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('responses.export', (context) => {
      const { type } = checkQuery(query, context.req.query());
      const lines = exportEvents(store.kysely, { projectId: context.get('project').id, type });
      // A stream of node's is a web stream here, whatever the two type declarations say of each other.
      const body = Readable.toWeb(Readable.from(lines)) as ReadableStream;
      return context.body(body, 200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });
    }),
  });
  return api;
}
