import { sql } from 'kysely';
import { fieldOfBody } from '../store/dialect.js';
import type { BatchStore } from '../writer/batchStore.js';
import type { Subject } from './subject.js';

/** Removes what was put aside of somebody: nothing may be replayed of it. */
export function eraseDeadLetters(
  store: BatchStore,
  of: { projectId: string; subject: Subject; browsers: readonly string[] },
): void {
  const named = sql`${fieldOfBody(of.subject.kind)} = ${of.subject.id}`;
  const anonymous = of.browsers.map(
    (visitor) => sql`${fieldOfBody('visitor')} = ${visitor} and ${fieldOfBody('respondent')} is null`,
  );
  const remove = sql`delete from dead_letter
    where project_id = ${of.projectId} and (${sql.join([named, ...anonymous], sql` or `)})`;
  store.query({ compile: () => remove.compile(store.kysely) });
}
