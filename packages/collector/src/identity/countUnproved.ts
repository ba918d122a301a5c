import { type Kysely, sql } from 'kysely';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Tables } from '../store/tables.js';
import type { BatchStore } from '../writer/batchStore.js';

/** Counts the respondents that were dropped from what was just stored, by local day and reason. */
export function countUnproved(store: BatchStore, fresh: readonly AcceptedEvent[]): void {
  for (const { project_id, received_at, unproved } of fresh) {
    if (!unproved) continue;
    const day = store.localDayOf(project_id)(received_at);
    store.query(
      store.kysely
        .insertInto('identity_unproved')
        .values({ project_id, day, reason: unproved, n: 1 })
        .onConflict((conflict) =>
          conflict.columns(['project_id', 'day', 'reason']).doUpdateSet({ n: sql`identity_unproved.n + 1` }),
        ),
    );
  }
}

/** Events since a local day whose respondent was dropped, by reason. */
export async function sumUnproved(
  kysely: Kysely<Tables>,
  since: { projectId: string; day: string },
): Promise<Record<string, number>> {
  const rows = await kysely
    .selectFrom('identity_unproved')
    .select(['reason', (sum) => sum.fn.sum<number>('n').as('n')])
    .where('project_id', '=', since.projectId)
    .where('day', '>=', since.day)
    .groupBy('reason')
    .execute();
  return Object.fromEntries(rows.map(({ reason, n }) => [reason, n]));
}
