import { Hono } from 'hono';
import { z } from 'zod';
import { exportCsv } from '../export/exportCsv.js';
import type { ExportFilter } from '../export/exportFilter.js';
import { exportLongCsv } from '../export/exportLongCsv.js';
import { exportResponses } from '../export/exportResponses.js';
import { Refusal } from '../refusal.js';
import { exportEvents, exportTypes } from '../store/exportEvents.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { momentsBetween } from './momentsBetween.js';
import { type ResponseParameters, responseParameters, wantedResponses } from './responseParameters.js';
import { addRoute, route } from './routes.js';
import { sendStream } from './sendStream.js';

const flag = z
  .enum(['true', 'false', '1', '0'], { error: 'write true or false' })
  .transform((written) => written === 'true' || written === '1')
  .optional();

export const eventsQuery = z.strictObject({
  ...responseParameters,
  type: z.enum(exportTypes, { error: `write one of ${exportTypes.join(', ')}` }).optional(),
  /** Of each prompt the response that stands, as the list has it; everything that the list can be narrowed by goes with it. */
  current: flag,
});

export const csvQuery = z.strictObject({
  ...responseParameters,
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
      const { type, current, ...asked } = checkQuery(eventsQuery, context.req.query());
      const { id: projectId, timeZone } = context.get('project');
      if (current && type !== undefined && type !== 'response') {
        throw new Refusal('invalid', 'current: there are current responses only; leave type out');
      }
      const lines = current
        ? exportResponses(store.kysely, projectId, wantedResponses(asked, timeZone))
        : exportEvents(store.kysely, { projectId, type, filter: eventFilter(asked, timeZone) });
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
      const filter = wantedResponses(written, project.timeZone);
      const of = { project, filter, withMark: bom ?? excel ?? false };
      const isLong = form === 'long';
      const rows = isLong ? exportLongCsv(store.kysely, of) : exportCsv(store.kysely, of);
      const name = `${project.id}-${isLong ? 'answers' : 'responses'}.csv`;
      context.header('Content-Disposition', `attachment; filename="${name}"`);
      return sendStream(context, rows, 'text/csv; charset=utf-8; header=present');
    }),
  });
  return api;
}

/** What every event can be narrowed by; the rest is said of responses alone. */
function eventFilter(
  { survey, touchpoint, from, to, ...others }: ResponseParameters,
  timeZone: string,
): ExportFilter {
  const [more] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (more) throw new Refusal('invalid', `${more}: narrows responses alone; write current=true as well`);
  return { survey, touchpoint, moments: momentsBetween({ from, to }, timeZone) };
}
