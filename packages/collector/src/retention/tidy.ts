import { limits } from '@cairn/schema/wire';
import type { BatchStore } from '../writer/batchStore.js';

/** Removes what has no use any more, whatever a project keeps. */
export interface TidyTask {
  do: 'tidy';
  now: number;
}

/** An event may arrive for so long that a tombstone of this age can meet none any more. */
const tombstoneMs = 1.5 * limits.maxEventAgeDays * 24 * 60 * 60 * 1000;

/** Until then a batch may come again, and a webhook is told once. */
const deliveryMs = (limits.maxEventAgeDays + 1) * 24 * 60 * 60 * 1000;

export function tidy(store: BatchStore, { now }: TidyTask): void {
  store.query(store.kysely.deleteFrom('tombstone').where('erased_at', '<', now - tombstoneMs));
  store.query(store.kysely.deleteFrom('delivery').where('created_at', '<', now - deliveryMs));
  store.query(store.kysely.deleteFrom('identity_nonce').where('expires_at', '<', now));
}
