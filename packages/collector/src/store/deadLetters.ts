import type { Kysely } from 'kysely';
import type { DeadLetterTable, Tables } from './tables.js';

/** Where a page of dead letters begins: after this one, oldest first. */
export interface LetterCursor {
  receivedAt: number;
  id: string;
}

export interface LetterQuery {
  projectId: string;
  /** Only these. */
  ids?: readonly string[] | undefined;
  after?: LetterCursor | undefined;
  limit: number;
}

/** Dead letters, oldest first: the query, for whichever thread asks. */
export function selectDeadLetters(kysely: Kysely<Tables>, { projectId, ids, after, limit }: LetterQuery) {
  let select = kysely
    .selectFrom('dead_letter')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit);
  if (ids) select = select.where('id', 'in', ids);
  if (after) {
    select = select.where((is) =>
      is(is.refTuple('received_at', 'id'), '>', is.tuple(after.receivedAt, after.id)),
    );
  }
  return select;
}

/** Where the page goes on after this letter. */
export function cursorOf({ received_at, id }: Pick<DeadLetterTable, 'received_at' | 'id'>): LetterCursor {
  return { receivedAt: received_at, id };
}
