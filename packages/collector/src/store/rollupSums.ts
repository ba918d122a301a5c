import type { Kysely } from 'kysely';
import { everybody, isNobody, type Segment } from '../rollups/segment.js';
import type { Tables } from './tables.js';

/** Local days of a project, `2026-03-01`, both inclusive. */
export interface DayRange {
  projectId: string;
  from: string;
  to: string;
  /** One part of those who answered; everybody when left out. */
  segment?: Segment | undefined;
  /** Only of these surveys. */
  surveys?: readonly string[] | undefined;
}

export interface AnswerSum {
  survey: string;
  question: string;
  scale: string;
  touchpoint: string;
  bucket: number;
  n: number;
}

/** Answers in the range. Costs days × buckets, however many people answered. */
export async function sumAnswers(kysely: Kysely<Tables>, days: DayRange): Promise<AnswerSum[]> {
  return answersIn(kysely, days)
    .select((sum) => sum.fn.sum<number>('n').as('n'))
    .groupBy(['survey', 'question', 'scale', 'touchpoint', 'bucket'])
    .execute();
}

/** Answers at one touchpoint, or of some surveys wherever they ask, day by day. */
export async function sumAnswersByDay(
  kysely: Kysely<Tables>,
  { touchpoint, ...days }: DayRange & { touchpoint?: string },
): Promise<(AnswerSum & { day: string })[]> {
  const select = answersIn(kysely, days).select(['day', 'n']).orderBy('day');
  return (touchpoint === undefined ? select : select.where('touchpoint', '=', touchpoint)).execute();
}

function answersIn(kysely: Kysely<Tables>, { projectId, from, to, segment = everybody, surveys }: DayRange) {
  const select = kysely
    .selectFrom('answer_rollup')
    .select(['survey', 'question', 'scale', 'touchpoint', 'bucket'])
    .where('project_id', '=', projectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('dimension', '=', segment.dimension)
    .where('value', '=', segment.value)
    .orderBy('survey')
    .orderBy('question')
    .orderBy('scale');
  return surveys ? select.where('survey', 'in', surveys) : select;
}

export interface PromptCounts {
  shown: number;
  started: number;
  completed: number;
  dismissed: number;
}

export type PromptSum = PromptCounts & { touchpoint: string };

/** Prompts in the range, by touchpoint. */
export async function sumPrompts(kysely: Kysely<Tables>, days: DayRange): Promise<PromptSum[]> {
  return promptsIn(kysely, days).select('touchpoint').groupBy('touchpoint').execute();
}

export type SurveyPrompts = PromptCounts & { survey: string };

/** Prompts at one touchpoint, or wherever they were shown, by survey. */
export async function sumPromptsBySurvey(
  kysely: Kysely<Tables>,
  { touchpoint, ...days }: DayRange & { touchpoint?: string },
): Promise<SurveyPrompts[]> {
  const select = promptsIn(kysely, days).select('survey').groupBy('survey').orderBy('survey');
  return (touchpoint === undefined ? select : select.where('touchpoint', '=', touchpoint)).execute();
}

function promptsIn(kysely: Kysely<Tables>, { projectId, from, to, segment = everybody, surveys }: DayRange) {
  const select = kysely
    .selectFrom('prompt_rollup')
    .select((sum) => [
      sum.fn.sum<number>('shown').as('shown'),
      sum.fn.sum<number>('started').as('started'),
      sum.fn.sum<number>('completed').as('completed'),
      sum.fn.sum<number>('dismissed').as('dismissed'),
    ])
    .where('project_id', '=', projectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('dimension', '=', segment.dimension)
    .where('value', '=', segment.value);
  return surveys ? select.where('survey', 'in', surveys) : select;
}

/** The values that a dimension has, in this project. */
export async function segmentValues(
  kysely: Kysely<Tables>,
  { projectId, dimension }: { projectId: string; dimension?: string },
): Promise<Segment[]> {
  let select = kysely
    .selectFrom('segment_value')
    .select(['dimension', 'value'])
    .where('project_id', '=', projectId)
    .orderBy('dimension')
    .orderBy('value');
  if (dimension !== undefined) select = select.where('dimension', '=', dimension);
  // Names that were taken away with the only ones who bore them.
  return (await select.execute()).filter(({ value }) => !isNobody(value));
}

/** Answers at one touchpoint, or of some surveys, in each of these parts of a dimension. */
export async function sumAnswersBySegment(
  kysely: Kysely<Tables>,
  {
    projectId,
    from,
    to,
    touchpoint,
    surveys,
    ...of
  }: DayRange & { touchpoint?: string; dimension: string; values: readonly string[] },
): Promise<(AnswerSum & { value: string })[]> {
  let select = kysely
    .selectFrom('answer_rollup')
    .select(['value', 'survey', 'question', 'scale', 'touchpoint', 'bucket'])
    .select((sum) => sum.fn.sum<number>('n').as('n'))
    .where('project_id', '=', projectId)
    .where('dimension', '=', of.dimension)
    .where('value', 'in', of.values)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy(['value', 'survey', 'question', 'scale', 'touchpoint', 'bucket']);
  if (touchpoint !== undefined) select = select.where('touchpoint', '=', touchpoint);
  if (surveys) select = select.where('survey', 'in', surveys);
  return select.execute();
}

export interface ReachSum {
  touchpoint: string;
  /** How often it happened, weighted back from those who report. */
  moments: number;
  reports: number;
}

/** How often each touchpoint happened. Reports do not say of which segment. */
export async function sumReach(
  kysely: Kysely<Tables>,
  { projectId, from, to }: Pick<DayRange, 'projectId' | 'from' | 'to'>,
): Promise<ReachSum[]> {
  const rows = await kysely
    .selectFrom('reach_rollup')
    .select('touchpoint')
    .select((sum) => [
      sum.fn.sum<number>('moments_milli').as('milli'),
      sum.fn.sum<number>('reports').as('reports'),
    ])
    .where('project_id', '=', projectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy('touchpoint')
    .execute();
  return rows.map(({ touchpoint, milli, reports }) => ({ touchpoint, moments: milli / 1000, reports }));
}
