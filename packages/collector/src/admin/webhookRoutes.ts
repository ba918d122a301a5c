import { type Context, type Handler, Hono } from 'hono';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import type { WebhookTable } from '../store/webhookTables.js';
import { deliveryItem, deliveryStates, listDeliveries, replayDelivery } from '../webhooks/deliveries.js';
import { webhookEvents } from '../webhooks/webhookEvents.js';
import {
  addWebhook,
  changeWebhook,
  findWebhook,
  listWebhooks,
  removeWebhook,
  rotateWebhookSecret,
  webhookFormats,
  webhookItem,
} from '../webhooks/webhooks.js';
import { ForbiddenTarget, readWebhookUrl } from '../webhooks/webhookTarget.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { checkQuery } from './checkQuery.js';
import { pageLimit } from './paging.js';
import { addRoute, route } from './routes.js';

const maxWebhooks = 20;

const events = z
  .array(z.enum(webhookEvents, { error: `write some of ${webhookEvents.join(', ')}` }))
  .min(1, `write some of ${webhookEvents.join(', ')}`);
const format = z.enum(webhookFormats, { error: `write one of ${webhookFormats.join(', ')}` });
export const written = z.strictObject({
  url: z.string('write the address to tell'),
  events: events.default(['response.completed']),
  format: format.default('standard'),
});
export const change = z.strictObject({
  url: z.string('write the address to tell').optional(),
  events: events.optional(),
  format: format.optional(),
  paused: z.boolean('write true or false').optional(),
});
export const deliveriesQuery = z.strictObject({
  state: z.enum(deliveryStates, { error: `write one of ${deliveryStates.join(', ')}` }).optional(),
  limit: pageLimit,
});

/** Whom the project tells of its responses, and what became of it. */
export function webhookRoutes({ store, deliverer, settings }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  const managed = (handler: Handler<AdminEnv>) => route('webhooks.manage', handler);
  addRoute(api, '/', { GET: managed(list), POST: managed(add) });
  addRoute(api, '/:id', { GET: managed(show), PUT: managed(update), DELETE: managed(remove) });
  addRoute(api, '/:id/secret', { POST: managed(rotate) });
  addRoute(api, '/:id/test', { POST: managed(test) });
  addRoute(api, '/:id/deliveries', { GET: managed(deliveries) });
  addRoute(api, '/:id/deliveries/:delivery/replay', { POST: managed(replay) });
  return api;

  async function list(context: Context<AdminEnv>) {
    const rows = await listWebhooks(kysely, context.get('project').id);
    return context.json({ items: rows.map(webhookItem) });
  }

  /** The only answer but a rotation's that holds the secret. */
  async function add(context: Context<AdminEnv>) {
    const body = await checkBody(written, context.env.incoming);
    const projectId = context.get('project').id;
    if ((await listWebhooks(kysely, projectId)).length >= maxWebhooks) {
      throw new Refusal('conflict', `a project has at most ${maxWebhooks} webhooks; delete one first`);
    }
    const row = await addWebhook(kysely, { ...body, url: allowed(body.url), projectId, now: Date.now() });
    await deliverer.refresh();
    await auditDeed(context, kysely, { action: 'webhook.create', target: hostOf(row) });
    return context.json({ ...webhookItem(row), secret: row.secret }, 201);
  }

  async function show(context: Context<AdminEnv>) {
    return context.json(webhookItem(await wanted(context)));
  }

  async function update(context: Context<AdminEnv>) {
    const row = await wanted(context);
    const {
      url = row.url,
      events = webhookItem(row).events,
      format = row.format,
      paused,
    } = await checkBody(change, context.env.incoming);
    const isPaused = paused ?? row.state === 'paused';
    await changeWebhook(kysely, row, {
      url: allowed(url),
      events,
      format,
      state: isPaused ? 'paused' : 'active',
    });
    await deliverer.refresh();
    const after = await wanted(context);
    await auditDeed(context, kysely, { action: 'webhook.change', target: hostOf(after) });
    return context.json(webhookItem(after));
  }

  async function remove(context: Context<AdminEnv>) {
    const row = await wanted(context);
    await removeWebhook(kysely, row);
    await deliverer.refresh();
    await auditDeed(context, kysely, { action: 'webhook.delete', target: hostOf(row) });
    return context.body(null, 204);
  }

  async function rotate(context: Context<AdminEnv>) {
    const row = await wanted(context);
    const { secret, formerUntil } = await rotateWebhookSecret(kysely, row, Date.now());
    await auditDeed(context, kysely, { action: 'webhook.change', target: `secret of ${hostOf(row)}` });
    return context.json({ secret, formerUntil: new Date(formerUntil).toISOString() }, 201);
  }

  async function test(context: Context<AdminEnv>) {
    const { outcome, ...rest } = await deliverer.ping(await wanted(context));
    return context.json({ delivered: outcome === 'delivered', ...rest });
  }

  async function deliveries(context: Context<AdminEnv>) {
    const query = checkQuery(deliveriesQuery, context.req.query());
    const { project_id: projectId, id: webhook } = await wanted(context);
    const rows = await listDeliveries(kysely, { ...query, projectId, webhook });
    return context.json({ items: rows.map(deliveryItem) });
  }

  async function replay(context: Context<AdminEnv>) {
    const { project_id: projectId, id: webhook } = await wanted(context);
    const id = context.req.param('delivery') ?? '';
    if (!(await replayDelivery(kysely, { projectId, webhook, id, now: Date.now() }))) {
      throw new Refusal('not_found', `there is no delivery "${id}" here that can be sent again`);
    }
    await deliverer.refresh();
    await auditDeed(context, kysely, { action: 'webhook.replay', target: id });
    return context.body(null, 202);
  }

  async function wanted(context: Context<AdminEnv>): Promise<WebhookTable> {
    const id = context.req.param('id') ?? '';
    const row = await findWebhook(kysely, { projectId: context.get('project').id, id });
    if (!row) throw new Refusal('not_found', `there is no webhook "${id}" here`);
    return row;
  }

  function allowed(url: string): string {
    try {
      return readWebhookUrl(url, { allowLoopback: settings.webhookLoopback }).href;
    } catch (error) {
      if (!(error instanceof ForbiddenTarget)) throw error;
      throw new Refusal('invalid', `url: ${error.message}`, { cause: error });
    }
  }
}

/** An address may carry a secret of the receiver's in its path, so the log gets its host alone. */
function hostOf({ url }: WebhookTable): string {
  return new URL(url).host;
}
