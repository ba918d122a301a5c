import { limits } from '@cairn/schema/wire';
import { noteDue } from '../compaction/noteDue.js';
import { expireDeliveriesBefore } from '../webhooks/forgetDeliveries.js';
import type { BatchStore } from '../writer/batchStore.js';

/** Removes what has no use any more, whatever a project keeps. */
export interface TidyTask {
  do: 'tidy';
  now: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** An event may arrive for so long that a tombstone of this age can meet none any more. */
const tombstoneMs = 1.5 * limits.maxEventAgeDays * dayMs;

/** Until then a batch may come again, and a webhook is told once. */
const deliveryMs = (limits.maxEventAgeDays + 1) * dayMs;

export function tidy(store: BatchStore, { now }: TidyTask): void {
  store.query(store.kysely.deleteFrom('tombstone').where('erased_at', '<', now - tombstoneMs));
  store.query(store.kysely.deleteFrom('delivery').where('created_at', '<', now - deliveryMs));
  forgetToldOf(store, now);
  store.query(store.kysely.deleteFrom('identity_nonce').where('expires_at', '<', now));
}

/** What webhooks were told of people is held no longer than their answers, where a project says for how long that is. */
function forgetToldOf(store: BatchStore, now: number): void {
  const projects = store.query(
    store.kysely
      .selectFrom('project')
      .select(['id', 'retention_days'])
      .where('retention_days', 'is not', null)
      .$narrowType<{ retention_days: number }>(),
  );
  for (const { id, retention_days } of projects) {
    const isAnyForgotten = expireDeliveriesBefore(store, id, now - retention_days * dayMs);
    if (isAnyForgotten) noteDue(store, now);
  }
}
