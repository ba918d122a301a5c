import { rebuildComments } from '../comments/rebuildComments.js';
import { rebuildRollups, rollupTables } from '../rollups/rebuildRollups.js';
import type { BatchStore } from './batchStore.js';

/** Tables that say nothing that the rows do not say: they can be made again. */
export const derivedTables = [...rollupTables, 'comment', 'comment_words'] as const;

/** Makes them again, inside a transaction. */
export function rebuild(store: BatchStore, projectId: string): void {
  rebuildRollups(store, projectId);
  rebuildComments(store, projectId);
}
