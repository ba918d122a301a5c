import type { Kysely } from 'kysely';
import { exported } from '../store/exportEvents.js';
import type { Tables } from '../store/tables.js';
import type { DeliveryTable } from '../store/webhookTables.js';
import type { WebhookMessage } from './payloads.js';

export const deliveryStates = ['pending', 'delivered', 'dead', 'erased'] as const;

export type DeliveryItem = ReturnType<typeof deliveryItem>;

/** A delivery as people see it. */
export function deliveryItem(row: DeliveryTable) {
  const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  const { id, kind, key, prompt, state, attempts, status, error, answer } = row;
  return {
    ...{ id, type: kind, key, prompt, state, attempts, status, error, answer },
    createdAt: instant(row.created_at),
    nextAt: instant(row.next_at),
    doneAt: instant(row.done_at),
  };
}

/** What a webhook was told, newest first. */
export async function listDeliveries(
  kysely: Kysely<Tables>,
  of: { projectId: string; webhook: string; state?: DeliveryTable['state'] | undefined; limit: number },
): Promise<DeliveryTable[]> {
  let select = kysely
    .selectFrom('delivery')
    .selectAll()
    .where('project_id', '=', of.projectId)
    .where('webhook', '=', of.webhook)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(of.limit);
  if (of.state) select = select.where('state', '=', of.state);
  return select.execute();
}

/** What is due now for a webhook, oldest first. */
export async function dueDeliveries(
  kysely: Kysely<Tables>,
  of: { webhook: string; now: number; limit: number },
): Promise<DeliveryTable[]> {
  return kysely
    .selectFrom('delivery')
    .selectAll()
    .where('webhook', '=', of.webhook)
    .where('next_at', '<=', of.now)
    .orderBy('next_at')
    .limit(of.limit)
    .execute();
}

/** When the next of them is due that is not due yet. */
export async function nextDue(
  kysely: Kysely<Tables>,
  of: { webhook: string; now: number },
): Promise<number | undefined> {
  const row = await kysely
    .selectFrom('delivery')
    .select('next_at')
    .where('webhook', '=', of.webhook)
    .where('next_at', '>', of.now)
    .orderBy('next_at')
    .limit(1)
    .executeTakeFirst();
  return row?.next_at ?? undefined;
}

/** Sends it once more, with all its attempts. False unless there is such a delivery that has ended, and was not erased. */
export async function replayDelivery(
  kysely: Kysely<Tables>,
  of: { projectId: string; webhook: string; id: string; now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('delivery')
    .set({ state: 'pending', attempts: 0, next_at: of.now, done_at: null })
    .where('project_id', '=', of.projectId)
    .where('webhook', '=', of.webhook)
    .where('id', '=', of.id)
    .where('state', 'in', ['delivered', 'dead'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What is told; undefined when it was erased in the meantime. The same at every attempt. */
export async function messageOf(
  kysely: Kysely<Tables>,
  delivery: DeliveryTable,
): Promise<WebhookMessage | undefined> {
  const { kind, created_at } = delivery;
  if (delivery.event !== null) return responseMessage(kysely, { ...delivery, event: delivery.event });
  if (delivery.data === null) return undefined;
  const timestamp = new Date(created_at).toISOString();
  // Only `noteDelivery` writes it, and its types say what each kind holds.
  return { type: kind, timestamp, data: JSON.parse(delivery.data) } as WebhookMessage;
}

async function responseMessage(
  kysely: Kysely<Tables>,
  { project_id, event, kind }: DeliveryTable & { event: string },
): Promise<WebhookMessage | undefined> {
  const row = await kysely
    .selectFrom('event')
    .select(['at', 'received_at', 'body'])
    .where('project_id', '=', project_id)
    .where('id', '=', event)
    .where('erased', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const data = { project: project_id, ...exported(row) };
  // What the ingest stored as a response is one.
  return { type: kind, timestamp: new Date(row.at).toISOString(), data } as WebhookMessage;
}
