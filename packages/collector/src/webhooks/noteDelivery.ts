import type { Compilable, InsertResult, Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { DeliveryTable } from '../store/webhookTables.js';
import type { BatchStore } from '../writer/batchStore.js';
import { newDeliveryId } from './outbox.js';
import type { WebhookPayload } from './payloads.js';
import type { ResponseNotice, WebhookEvent } from './webhookEvents.js';

type NoticeKind = Exclude<WebhookEvent, ResponseNotice>;

/** Something that webhooks are told, beside responses. */
export type Notice = {
  [Kind in NoticeKind]: { kind: Kind; data: Omit<WebhookPayload<Kind>, 'project'> };
}[NoticeKind] & {
  projectId: string;
  /** What tells it from all others of its kind: with the same key a webhook is told once. */
  key: string;
  at: number;
  /** Whose erasure takes it: of everything in which a person is named. */
  about?: { prompt?: string | undefined; respondent?: string | undefined };
};

/** Writes it down for every webhook that listens, in the writer's transaction: what is committed is told, and nothing else. */
export function noteDelivery(store: BatchStore, notice: Notice): void {
  const rows = rowsFor(notice, store.query(listenersIn(store.kysely, notice.projectId)));
  if (rows.length) store.query(insertOnce(store.kysely, rows));
}

/** The same in a transaction of the admin API. Call the deliverer's `wake` when it is committed. */
export async function noteDeliveryIn(transaction: Kysely<Tables>, notice: Notice): Promise<void> {
  const rows = rowsFor(notice, await listenersIn(transaction, notice.projectId).execute());
  if (rows.length) await insertOnce(transaction, rows).execute();
}

interface Listener {
  id: string;
  events: string;
}

function listenersIn(
  kysely: Kysely<Tables>,
  projectId: string,
): Compilable<Listener> & { execute(): Promise<Listener[]> } {
  return kysely
    .selectFrom('webhook')
    .select(['id', 'events'])
    .where('project_id', '=', projectId)
    .where('state', '!=', 'gone');
}

function rowsFor(notice: Notice, listeners: readonly Listener[]): DeliveryTable[] {
  const { projectId: project_id, kind, key, at, about } = notice;
  const data = JSON.stringify({ project: project_id, ...notice.data });
  return listeners
    .filter(({ events }) => JSON.parse(events).includes(kind))
    .map(({ id: webhook }) => ({
      ...{ project_id, id: newDeliveryId(), webhook, kind, key, event: null, data },
      ...{ prompt: about?.prompt ?? null, respondent: about?.respondent ?? null },
      ...{ created_at: at, state: 'pending', attempts: 0, next_at: at },
      ...{ status: null, error: null, answer: null, done_at: null },
    }));
}

function insertOnce(
  kysely: Kysely<Tables>,
  rows: readonly DeliveryTable[],
): Compilable<InsertResult> & { execute(): Promise<InsertResult[]> } {
  return kysely
    .insertInto('delivery')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing());
}
