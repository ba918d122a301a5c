import { type ImportResult, importBatch } from '@cairn/schema';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { importedSources } from '../import/importedSources.js';
import { importItems } from '../import/importItems.js';
import { Refusal } from '../refusal.js';
import type { LiveProject } from '../store/catalog.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { checkQuery } from './checkQuery.js';
import { addRoute, route } from './routes.js';

export const query = z.strictObject({
  /** Says what would happen, and stores nothing. */
  dryRun: z.enum(['0', '1'], { error: 'write 1 to store nothing' }).default('0'),
});

/** History that a team brings along from elsewhere: the answers another tool has kept, or made ones for a demonstration. */
export function importRoutes({ store, catalog, writer }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', { GET: route('responses.read', sources), POST: route('responses.import', bring) });
  return api;

  async function sources(context: Context<AdminEnv>) {
    return context.json(await importedSources(kysely, context.get('project').id));
  }

  async function bring(context: Context<AdminEnv>) {
    const { dryRun } = checkQuery(query, context.req.query());
    const { source, items, casesSince } = await checkBody(importBatch, context.env.incoming);
    const { id: projectId, liveVersion } = context.get('project');
    const by = {
      ...{ projectId, source, liveVersion, live: published(projectId).live, now: Date.now() },
      ...(casesSince !== undefined && { casesSince: Date.parse(casesSince) }),
    };
    const isDry = dryRun === '1';
    const result = await importItems(items, by, { kysely, ...(!isDry && { writer }) });
    if (!isDry) await note(context, source, result);
    return context.json(result);
  }

  /** Nothing was done where all of it was there already. */
  async function note(context: Context<AdminEnv>, source: string, { accepted }: ImportResult): Promise<void> {
    if (!accepted) return;
    await auditDeed(context, kysely, {
      action: 'responses.import',
      target: source,
      detail: { accepted },
    });
  }

  function published(projectId: string): LiveProject {
    const live = catalog.byId(projectId);
    if (live?.manifest) return live;
    const message = 'nothing is published here that answers could be judged by; publish a document first';
    throw new Refusal('no_document', message);
  }
}
