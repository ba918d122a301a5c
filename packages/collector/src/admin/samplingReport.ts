import type { Context } from 'hono';
import { createLocalDay } from '../calendar/localDay.js';
import { shifted } from '../calendar/periods.js';
import { type SamplingItem, type SamplingReport, samplingItem } from '../reports/sampling.js';
import { type Aim, aimlessSurveys, aimsOf } from '../sampling/aimsOf.js';
import { rowFor } from '../sampling/ratesFor.js';
import { documentOf } from '../store/documents.js';
import { listSampling } from '../store/samplingRates.js';
import { answersOfDays } from '../store/samplingSums.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { askedLanguage } from './askedLanguage.js';
import { checkQuery } from './checkQuery.js';
import { nothingAsked } from './nothingAsked.js';

/** `report/sampling`: how surely each target precision is reached, and how many are asked for it. */
export async function sendSamplingReport(
  context: Context<AdminEnv>,
  { store: { kysely }, clock }: Pick<AdminParts, 'store' | 'clock'>,
): Promise<Response> {
  checkQuery(nothingAsked, context.req.query());
  const { id: projectId, timeZone, liveVersion } = context.get('project');
  const document = await documentOf(kysely, context.get('project'));
  const rows = await listSampling(kysely, projectId);
  const to = createLocalDay(timeZone)(clock.now());
  const language = askedLanguage(context);
  const items: SamplingItem[] = [];
  for (const aim of document ? aimsOf(document) : []) {
    const given = await answersOfDays(kysely, {
      projectId,
      ...aim,
      days: daysUpTo(to, aim),
      scale: aim.scale.name,
    });
    items.push(samplingItem({ ...aim, language }, rowFor(aim, rows), given));
  }
  const aimless = document ? aimlessSurveys(document) : [];
  const report: SamplingReport = { to, timeZone, liveVersion, items, aimless };
  return context.json(report);
}

function daysUpTo(to: string, { target: { days } }: Aim): string[] {
  return Array.from({ length: days }, (_, index) => shifted(to, -index));
}
