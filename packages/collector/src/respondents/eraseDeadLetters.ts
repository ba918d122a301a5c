import type { BatchStore } from '../writer/batchStore.js';
import type { Subject } from './subject.js';
import { isTheirLetter } from './theirLetters.js';

/** Removes what was put aside of somebody: nothing may be replayed of it. */
export function eraseDeadLetters(
  store: BatchStore,
  of: { projectId: string; subject: Subject; browsers: readonly string[] },
): void {
  store.query(
    store.kysely.deleteFrom('dead_letter').where('project_id', '=', of.projectId).where(isTheirLetter(of)),
  );
}
