import { Hono } from 'hono';
import { z } from 'zod';
import { exportCsv } from '../export/exportCsv.js';
import type { ExportFilter } from '../export/exportFilter.js';
import { exportLongCsv } from '../export/exportLongCsv.js';
import { exportEvents, exportTypes } from '../store/exportEvents.js';
import type { Project } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { day } from './day.js';
import { momentsBetween } from './momentsBetween.js';
import { addRoute, route } from './routes.js';
import { sendStream } from './sendStream.js';

const flag = z
  .enum(['true', 'false', '1', '0'], { error: 'write true or false' })
  .transform((written) => written === 'true' || written === '1')
  .optional();

const filters = {
  survey: z.string().optional(),
  touchpoint: z.string().optional(),
  /** Local days of the project, both counted. */
  from: day.optional(),
  to: day.optional(),
};

export const eventsQuery = z.strictObject({
  ...filters,
  type: z.enum(exportTypes, { error: `write one of ${exportTypes.join(', ')}` }).optional(),
});

export const csvQuery = z.strictObject({
  ...filters,
  type: z.literal('response', { error: 'write response; everything else is in export.ndjson' }).optional(),
  /** A row for each response, or for each answer. */
  form: z.enum(['wide', 'long'], { error: 'write wide or long' }).default('wide'),
  /** With a byte order mark, for spreadsheets that do not expect UTF-8. Both names say the same. */
  bom: flag,
  excel: flag,
});

/** Everything the project has, a line each, streamed. What bots sent is there too, marked with `"bot": true`. */
export function exportRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('responses.export', (context) => {
      const { type, ...written } = checkQuery(eventsQuery, context.req.query());
      const project = context.get('project');
      const filter = filterOf(written, project);
      const lines = exportEvents(store.kysely, { projectId: project.id, type, filter });
      return sendStream(context, lines, 'application/x-ndjson; charset=utf-8');
    }),
  });
  return api;
}

/** What people answered, a row for each response or for each answer, for spreadsheets. */
export function csvRoutes({ store }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('responses.export', (context) => {
      const { form, bom, excel, ...written } = checkQuery(csvQuery, context.req.query());
      const project = context.get('project');
      const of = { project, filter: filterOf(written, project), withMark: bom ?? excel ?? false };
      const isLong = form === 'long';
      const rows = isLong ? exportLongCsv(store.kysely, of) : exportCsv(store.kysely, of);
      const name = `${project.id}-${isLong ? 'answers' : 'responses'}.csv`;
      context.header('Content-Disposition', `attachment; filename="${name}"`);
      return sendStream(context, rows, 'text/csv; charset=utf-8; header=present');
    }),
  });
  return api;
}

type Filters = { [Name in keyof typeof filters]?: string | undefined };

function filterOf({ survey, touchpoint, ...days }: Filters, { timeZone }: Project): ExportFilter {
  return { survey, touchpoint, moments: momentsBetween(days, timeZone) };
}
