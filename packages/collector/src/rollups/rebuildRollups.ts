import type { BatchStore } from '../writer/batchStore.js';
import { RollupDeltas } from './rollupDeltas.js';

const rollupTables = ['answer_rollup', 'prompt_rollup', 'reach_rollup'] as const;

/** Rows read at a time, so that memory does not grow with the project. */
const pageSize = 1000;

/**
 * Counts a project's rollups again from its rows. Run inside a transaction, it replaces them in one switch;
 * the result is the same as what every commit has added up to.
 */
export function rebuildRollups(store: BatchStore, projectId: string): void {
  for (const table of rollupTables) {
    store.query(store.kysely.deleteFrom(table).where('project_id', '=', projectId));
  }
  countPrompts(store, projectId);
  countReach(store, projectId);
}

function countPrompts(store: BatchStore, projectId: string): void {
  const localDay = store.localDayOf(projectId);
  let after = '';
  for (;;) {
    const rows = store.query(
      store.kysely
        .selectFrom('prompt')
        .selectAll()
        .where('project_id', '=', projectId)
        .where('prompt', '>', after)
        .orderBy('prompt')
        .limit(pageSize),
    );
    const deltas = new RollupDeltas();
    for (const row of rows) deltas.addPrompt(row, localDay, 1);
    store.rollups.add(deltas);
    const last = rows.at(-1);
    if (!last) return;
    after = last.prompt;
  }
}

function countReach(store: BatchStore, projectId: string): void {
  const localDay = store.localDayOf(projectId);
  let after = '';
  for (;;) {
    const rows = store.query(
      store.kysely
        .selectFrom('event')
        .select(['id', 'at', 'body'])
        .where('project_id', '=', projectId)
        .where('id', '>', after)
        .where('type', '=', 'touchpoint')
        .orderBy('id')
        .limit(pageSize),
    );
    const deltas = new RollupDeltas();
    for (const row of rows) deltas.addReach({ projectId, day: localDay(row.at) }, row.body);
    store.rollups.add(deltas);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
