import type { Kysely } from 'kysely';
import { everybody } from '../rollups/segment.js';
import type { Tables } from './tables.js';

/** One survey at one touchpoint, on the days that are listed: each is one look into an index, however busy it was. */
export interface PlaceDays {
  projectId: string;
  survey: string;
  touchpoint: string;
  days: readonly string[];
}

/** Answers of everybody to one question on one scale, by day and step. */
export async function answersOfDays(
  kysely: Kysely<Tables>,
  { projectId, survey, touchpoint, days, question, scale }: PlaceDays & { question: string; scale: string },
): Promise<{ day: string; bucket: number; n: number }[]> {
  return kysely
    .selectFrom('answer_rollup')
    .select(['day', 'bucket', 'n'])
    .where('project_id', '=', projectId)
    .where('day', 'in', days)
    .where('survey', '=', survey)
    .where('question', '=', question)
    .where('scale', '=', scale)
    .where('touchpoint', '=', touchpoint)
    .where('dimension', '=', everybody.dimension)
    .where('value', '=', everybody.value)
    .execute();
}

/** Prompts shown to anybody, by day. */
export async function shownOnDays(
  kysely: Kysely<Tables>,
  { projectId, survey, touchpoint, days }: PlaceDays,
): Promise<Map<string, number>> {
  const rows = await kysely
    .selectFrom('prompt_rollup')
    .select(['day', 'shown'])
    .where('project_id', '=', projectId)
    .where('day', 'in', days)
    .where('survey', '=', survey)
    .where('touchpoint', '=', touchpoint)
    .where('dimension', '=', everybody.dimension)
    .where('value', '=', everybody.value)
    .execute();
  return new Map(rows.map(({ day, shown }) => [day, shown]));
}

/** How often the touchpoint happened, by day; days without a report are left out. */
export async function momentsOnDays(
  kysely: Kysely<Tables>,
  { projectId, touchpoint, days }: Omit<PlaceDays, 'survey'>,
): Promise<Map<string, number>> {
  const rows = await kysely
    .selectFrom('reach_rollup')
    .select(['day', 'moments_milli'])
    .where('project_id', '=', projectId)
    .where('day', 'in', days)
    .where('touchpoint', '=', touchpoint)
    .execute();
  return new Map(rows.map(({ day, moments_milli }) => [day, moments_milli / 1000]));
}
