import type { Kysely } from 'kysely';
import { shifted } from '../calendar/periods.js';
import type { SamplingShareTable, SamplingTable } from './samplingTables.js';
import type { Tables } from './tables.js';

/** What a project samples by, place by place. */
export async function listSampling(kysely: Kysely<Tables>, projectId: string): Promise<SamplingTable[]> {
  return kysely
    .selectFrom('sampling')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('survey')
    .orderBy('touchpoint')
    .execute();
}

/** The shares of every place, oldest first. */
export async function listShares(kysely: Kysely<Tables>, projectId: string): Promise<SamplingShareTable[]> {
  return kysely
    .selectFrom('sampling_share')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('survey')
    .orderBy('touchpoint')
    .orderBy('day')
    .execute();
}

/** A share that no aim looks back to: the longest has 365 days, and the newest of before them was still in force then. */
const keptDays = 400;

/** What one day has changed. */
export interface SamplingChange {
  rates: readonly SamplingTable[];
  shares: readonly SamplingShareTable[];
}

/** All of it or nothing; saving the same again changes nothing, so that a run that was cut short is simply repeated. */
export async function saveSampling(kysely: Kysely<Tables>, { rates, shares }: SamplingChange): Promise<void> {
  if (!rates.length && !shares.length) return;
  await kysely.transaction().execute(async (transaction) => {
    for (const row of rates) {
      await transaction
        .insertInto('sampling')
        .values(row)
        .onConflict((conflict) => conflict.columns(['project_id', 'survey', 'touchpoint']).doUpdateSet(row))
        .execute();
    }
    for (const row of shares) {
      const { rate } = row;
      await transaction
        .insertInto('sampling_share')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['project_id', 'survey', 'touchpoint', 'day']).doUpdateSet({ rate }),
        )
        .execute();
      await forgetShares(transaction, row);
    }
  });
}

async function forgetShares(
  kysely: Kysely<Tables>,
  { project_id, survey, touchpoint, day }: SamplingShareTable,
): Promise<void> {
  const ofPlace = { project_id, survey, touchpoint };
  const before = shifted(day, -keptDays);
  const { newest } = await kysely
    .selectFrom('sampling_share')
    .select((share) => share.fn.max('day').as('newest'))
    .where((share) => share.and(ofPlace))
    .where('day', '<', before)
    .executeTakeFirstOrThrow();
  if (newest === null) return;
  await kysely
    .deleteFrom('sampling_share')
    .where((share) => share.and(ofPlace))
    .where('day', '<', newest)
    .execute();
}
