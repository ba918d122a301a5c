import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';

/** How many cases of a project nobody has replied to yet. */
export async function countWaiting(kysely: Kysely<Tables>, projectId: string): Promise<number> {
  const { n } = await kysely
    .selectFrom('case')
    .select((count) => count.fn.countAll<number>().as('n'))
    .where('project_id', '=', projectId)
    .where('status', '!=', 'resolved')
    .where('first_reply_at', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
}
