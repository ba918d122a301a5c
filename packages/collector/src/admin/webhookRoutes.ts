import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { readJson } from '../readJson.js';
import { Refusal } from '../refusal.js';
import type { WebhookTable } from '../store/tables.js';
import { deliveryItem, deliveryStates, listDeliveries, replayDelivery } from '../webhooks/deliveries.js';
import {
  addWebhook,
  changeWebhook,
  findWebhook,
  listWebhooks,
  removeWebhook,
  rotateWebhookSecret,
  webhookEvents,
  webhookItem,
} from '../webhooks/webhooks.js';
import { ForbiddenTarget, readWebhookUrl } from '../webhooks/webhookTarget.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkQuery } from './checkQuery.js';
import { addRoute } from './routes.js';

const maxWebhooks = 20;

const events = z
  .array(z.enum(webhookEvents, { error: `write some of ${webhookEvents.join(', ')}` }))
  .min(1, `write some of ${webhookEvents.join(', ')}`);
const written = z.strictObject({
  url: z.string('write the address to tell'),
  events: events.default(['response.completed']),
});
const change = z.strictObject({
  url: z.string('write the address to tell').optional(),
  events: events.optional(),
  paused: z.boolean('write true or false').optional(),
});
const deliveriesQuery = z.strictObject({
  state: z.enum(deliveryStates, { error: `write one of ${deliveryStates.join(', ')}` }).optional(),
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/, 'write a whole number from 1 to 200')
    .transform(Number)
    .default(50),
});

/** Whom the project tells of its responses, and what became of it. */
export function webhookRoutes({ store, deliverer, settings }: AdminParts): Hono<AdminEnv> {
  const { kysely } = store;
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', { GET: list, POST: add });
  addRoute(api, '/:id', { GET: show, PUT: update, DELETE: remove });
  addRoute(api, '/:id/secret', { POST: rotate });
  addRoute(api, '/:id/test', { POST: test });
  addRoute(api, '/:id/deliveries', { GET: deliveries });
  addRoute(api, '/:id/deliveries/:delivery/replay', { POST: replay });
  return api;

  async function list(context: Context<AdminEnv>) {
    const rows = await listWebhooks(kysely, context.get('project').id);
    return context.json({ items: rows.map(webhookItem) });
  }

  /** The only answer but a rotation's that holds the secret. */
  async function add(context: Context<AdminEnv>) {
    const body = await readBody(context, written);
    const projectId = context.get('project').id;
    if ((await listWebhooks(kysely, projectId)).length >= maxWebhooks) {
      throw new Refusal('conflict', `a project has at most ${maxWebhooks} webhooks; delete one first`);
    }
    const row = await addWebhook(kysely, { ...body, url: allowed(body.url), projectId, now: Date.now() });
    await deliverer.refresh();
    return context.json({ ...webhookItem(row), secret: row.secret }, 201);
  }

  async function show(context: Context<AdminEnv>) {
    return context.json(webhookItem(await wanted(context)));
  }

  async function update(context: Context<AdminEnv>) {
    const row = await wanted(context);
    const { url = row.url, events = webhookItem(row).events, paused } = await readBody(context, change);
    const isPaused = paused ?? row.state === 'paused';
    await changeWebhook(kysely, row, { url: allowed(url), events, state: isPaused ? 'paused' : 'active' });
    await deliverer.refresh();
    return context.json(webhookItem(await wanted(context)));
  }

  async function remove(context: Context<AdminEnv>) {
    await removeWebhook(kysely, await wanted(context));
    await deliverer.refresh();
    return context.body(null, 204);
  }

  async function rotate(context: Context<AdminEnv>) {
    const { secret, formerUntil } = await rotateWebhookSecret(kysely, await wanted(context), Date.now());
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

async function readBody<T>(context: Context<AdminEnv>, schema: z.ZodType<T>): Promise<T> {
  const result = schema.safeParse(await readJson(context.env.incoming));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal('invalid', `${issue?.path[0]?.toString() ?? 'the body'}: ${issue?.message}`);
}
