import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { WebhookTable } from '../store/webhookTables.js';
import { newWebhookSecret } from './sign.js';
import type { WebhookEvent } from './webhookEvents.js';

/** How it is told. */
export const webhookFormats = ['standard', 'slack'] as const satisfies WebhookTable['format'][];

/** Failed attempts in a row from which a webhook is called failing: one alone is a hiccup. */
const failingFrom = 3;
/** Hours for which the former secret signs as well. */
const rotationMs = 24 * 60 * 60 * 1000;

/** A webhook as people see it, without its secret. */
export interface WebhookItem {
  id: string;
  url: string;
  events: WebhookEvent[];
  format: WebhookTable['format'];
  status: 'active' | 'failing' | 'paused' | 'gone';
  createdAt: string;
  /** Since when every attempt has failed. */
  failingSince: string | null;
  lastError: string | null;
  deliveredAt: string | null;
}

export function webhookItem(row: WebhookTable): WebhookItem {
  const isFailing = row.state === 'active' && row.failures >= failingFrom;
  const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    id: row.id,
    url: row.url,
    events: JSON.parse(row.events),
    format: row.format,
    status: isFailing ? 'failing' : row.state,
    createdAt: new Date(row.created_at).toISOString(),
    failingSince: instant(row.failing_since),
    lastError: row.last_error,
    deliveredAt: instant(row.delivered_at),
  };
}

/** The secrets that sign now. */
export function secretsOf(row: WebhookTable, now: number): string[] {
  const isRotating = row.former_secret !== null && now < (row.former_until ?? 0);
  return isRotating && row.former_secret !== null ? [row.secret, row.former_secret] : [row.secret];
}

export async function listWebhooks(kysely: Kysely<Tables>, projectId: string): Promise<WebhookTable[]> {
  return kysely
    .selectFrom('webhook')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function findWebhook(
  kysely: Kysely<Tables>,
  of: { projectId: string; id: string },
): Promise<WebhookTable | undefined> {
  return kysely
    .selectFrom('webhook')
    .selectAll()
    .where('project_id', '=', of.projectId)
    .where('id', '=', of.id)
    .executeTakeFirst();
}

/** What people decide of a webhook. */
interface Written {
  url: string;
  events: readonly WebhookEvent[];
  /** Default: standard, or as it was. */
  format?: WebhookTable['format'];
}

export async function addWebhook(
  kysely: Kysely<Tables>,
  of: Written & { projectId: string; now: number },
): Promise<WebhookTable> {
  const row: WebhookTable = {
    project_id: of.projectId,
    id: `wh_${randomBytes(9).toString('base64url')}`,
    url: of.url,
    events: JSON.stringify(of.events),
    format: of.format ?? 'standard',
    secret: newWebhookSecret(),
    ...{ former_secret: null, former_until: null, state: 'active', created_at: of.now },
    ...{ failures: 0, failing_since: null, last_error: null, delivered_at: null },
  };
  await kysely.insertInto('webhook').values(row).execute();
  return row;
}

/** Switched on again, or sent elsewhere, it starts with a clean sheet. */
export async function changeWebhook(
  kysely: Kysely<Tables>,
  row: WebhookTable,
  to: Written & { state: 'active' | 'paused' },
): Promise<void> {
  await kysely
    .updateTable('webhook')
    .set({ url: to.url, events: JSON.stringify(to.events), state: to.state })
    .set(to.format ? { format: to.format } : {})
    .set({ failures: 0, failing_since: null, last_error: null })
    .where('project_id', '=', row.project_id)
    .where('id', '=', row.id)
    .execute();
}

/** Gives a new secret; the one before signs beside it for a day. */
export async function rotateWebhookSecret(
  kysely: Kysely<Tables>,
  row: WebhookTable,
  now: number,
): Promise<{ secret: string; formerUntil: number }> {
  const secret = newWebhookSecret();
  const formerUntil = now + rotationMs;
  await kysely
    .updateTable('webhook')
    .set({ secret, former_secret: row.secret, former_until: formerUntil })
    .where('project_id', '=', row.project_id)
    .where('id', '=', row.id)
    .execute();
  return { secret, formerUntil };
}

/** Removes it with everything that it was told or was to be told. */
export async function removeWebhook(kysely: Kysely<Tables>, row: WebhookTable): Promise<void> {
  await kysely.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('delivery')
      .where('project_id', '=', row.project_id)
      .where('webhook', '=', row.id)
      .execute();
    await transaction
      .deleteFrom('webhook')
      .where('project_id', '=', row.project_id)
      .where('id', '=', row.id)
      .execute();
  });
}
