import { Hono } from 'hono';
import { z } from 'zod';
import { exportCsv } from '../export/exportCsv.js';
import { exportEvents, exportTypes } from '../store/exportEvents.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { addRoute, route } from './routes.js';
import { sendStream } from './sendStream.js';

export const eventsQuery = z.strictObject({
  type: z.enum(exportTypes, { error: `write one of ${exportTypes.join(', ')}` }).optional(),
});

export const csvQuery = z.strictObject({
  type: z.literal('response', { error: 'write response; everything else is in export.ndjson' }).optional(),
  /** With a byte order mark, for spreadsheets that do not expect UTF-8. */
  bom: z.enum(['true', 'false'], { error: 'write true or false' }).optional(),
});

/** Everything the project has, a line each, streamed. What bots sent is there too, marked with `"bot": true`. */
export function exportRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('responses.export', (context) => {
      const { type } = checkQuery(eventsQuery, context.req.query());
      const lines = exportEvents(store.kysely, { projectId: context.get('project').id, type });
      return sendStream(context, lines, 'application/x-ndjson; charset=utf-8');
    }),
  });
  return api;
}

/** What people answered, a row for each response, for spreadsheets. */
export function csvRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('responses.export', (context) => {
      const { bom } = checkQuery(csvQuery, context.req.query());
      const project = context.get('project');
      const rows = exportCsv(store.kysely, { project, withMark: bom === 'true' });
      context.header('Content-Disposition', `attachment; filename="${project.id}-responses.csv"`);
      return sendStream(context, rows, 'text/csv; charset=utf-8; header=present');
    }),
  });
  return api;
}
