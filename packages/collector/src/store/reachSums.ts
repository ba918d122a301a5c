import type { Kysely } from 'kysely';
import type { DayRange } from './rollupSums.js';
import type { Tables } from './tables.js';

export interface ReachSum {
  touchpoint: string;
  /** Thousandths of a moment. */
  momentsMilli: number;
}

/** How often touchpoints happened in the range; those that nobody counted are not there. */
export async function sumReach(
  kysely: Kysely<Tables>,
  { projectId, from, to }: DayRange,
): Promise<ReachSum[]> {
  return kysely
    .selectFrom('reach_rollup')
    .select((sum) => ['touchpoint', sum.fn.sum<number>('moments_milli').as('momentsMilli')])
    .where('project_id', '=', projectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy('touchpoint')
    .orderBy('touchpoint')
    .execute();
}
