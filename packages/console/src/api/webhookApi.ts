import { inProject } from './api.js';
import { request } from './request.js';
import type { Delivery, Ping, Webhook, WebhookWish } from './webhookTypes.js';

/* Each `as` is the boundary that api.ts explains: the documented type of that route. */

const webhookPath = (project: string, id: string, rest = '') =>
  inProject(project, `webhooks/${encodeURIComponent(id)}${rest}`);

export async function listWebhooks(project: string): Promise<Webhook[]> {
  return ((await request(inProject(project, 'webhooks'))).body as { items: Webhook[] }).items; // documented type of this route
}

/** Its secret is told this once, and again only with a rotation. */
export async function addWebhook(project: string, wish: WebhookWish): Promise<Webhook & { secret: string }> {
  const { body } = await request(inProject(project, 'webhooks'), { method: 'POST', body: wish });
  return body as Webhook & { secret: string }; // documented type of this route
}

export async function changeWebhook(
  project: string,
  id: string,
  change: Partial<WebhookWish> & { paused?: boolean },
): Promise<void> {
  await request(webhookPath(project, id), { method: 'PUT', body: change });
}

export async function removeWebhook(project: string, id: string): Promise<void> {
  await request(webhookPath(project, id), { method: 'DELETE' });
}

export async function testWebhook(project: string, id: string): Promise<Ping> {
  return (await request(webhookPath(project, id, '/test'), { method: 'POST', body: {} })).body as Ping; // documented type of this route
}

/** Resolves with the new secret, told this once, and until when the former one signs too. */
export async function rotateWebhookSecret(
  project: string,
  id: string,
): Promise<{ secret: string; formerUntil: string }> {
  const { body } = await request(webhookPath(project, id, '/secret'), { method: 'POST', body: {} });
  return body as { secret: string; formerUntil: string }; // documented type of this route
}

export async function listDeliveries(project: string, id: string): Promise<Delivery[]> {
  const { body } = await request(webhookPath(project, id, '/deliveries?limit=50'));
  return (body as { items: Delivery[] }).items; // documented type of this route
}

export async function replayDelivery(project: string, id: string, delivery: string): Promise<void> {
  const path = webhookPath(project, id, `/deliveries/${encodeURIComponent(delivery)}/replay`);
  await request(path, { method: 'POST', body: {} });
}
