import { sql } from 'kysely';
import type { BatchStore } from '../writer/batchStore.js';

/** Remembers, with what was let go of and in the same transaction, that the file may still hold bytes of it. */
export function noteDue(store: BatchStore, now: number): void {
  store.query(
    store.kysely.updateTable('compaction').set({ due_since: sql<number>`coalesce(due_since, ${now})` }),
  );
}
