import type { BatchStore } from '../writer/batchStore.js';
import { rebuildRollups } from './rebuildRollups.js';

/** Moves a project to another calendar and counts every day again; one transaction, so no report mixes both. */
export function setTimeZone(store: BatchStore, to: { projectId: string; timeZone: string }): void {
  store.query(
    store.kysely.updateTable('project').set({ time_zone: to.timeZone }).where('id', '=', to.projectId),
  );
  rebuildRollups(store, to.projectId);
}
