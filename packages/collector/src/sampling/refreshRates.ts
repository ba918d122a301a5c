import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import { createLocalDay } from '../calendar/localDay.js';
import { documentOf } from '../store/documents.js';
import { findProject } from '../store/projects.js';
import { listSampling, listShares, saveSampling } from '../store/samplingRates.js';
import type { SamplingTable } from '../store/samplingTables.js';
import type { Tables } from '../store/tables.js';
import { aimsOf } from './aimsOf.js';
import { nextSampling } from './nextSampling.js';
import { ratesFor, rowFor } from './ratesFor.js';
import { changedShares, sharesIn } from './shareHistory.js';

/**
 * Computes the rates of one project that are due: those of today that were not computed yet, and those of new aims.
 * Each is made of yesterday's, so whoever comes second on a day finds nothing to do. Resolves with whether any
 * rate is another one than before.
 */
export async function refreshRates(
  kysely: Kysely<Tables>,
  { projectId, now }: { projectId: string; now: number },
): Promise<boolean> {
  const project = await findProject(kysely, projectId);
  const document = project && (await documentOf(kysely, project));
  if (!document) return false;
  const today = createLocalDay(project.timeZone)(now);
  const history = await listShares(kysely, projectId);
  const before = await listSampling(kysely, projectId);
  const rates: SamplingTable[] = [];
  for (const aim of aimsOf(document)) {
    const known = rowFor(aim, before);
    if (known?.day === today) continue;
    rates.push(await nextSampling(kysely, aim, { projectId, today, now, history, before: known }));
  }
  const sharesBy = (rows: readonly SamplingTable[]) => sharesIn(document, ratesFor(document, rows));
  // Of two rows for one aim the first is in force.
  const shares = sharesBy([...rates, ...before]);
  const noted = changedShares(shares, history).map((one) => ({ ...one, project_id: projectId, day: today }));
  await saveSampling(kysely, { rates, shares: noted });
  return !isDeepStrictEqual(shares, sharesBy(before));
}
