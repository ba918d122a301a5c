import type { BatchStore } from '../writer/batchStore.js';

/** Cancels what is still to be told of these prompts, and forgets how receivers answered. */
export function forgetDeliveries(store: BatchStore, projectId: string, prompts: readonly string[]): void {
  store.query(
    store.kysely
      .updateTable('delivery')
      .set({ state: 'erased', next_at: null, error: null, answer: null })
      .where('project_id', '=', projectId)
      .where('prompt', 'in', prompts),
  );
}
