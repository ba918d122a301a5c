import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Local days of a project, `2026-03-01`, both inclusive. */
export interface DayRange {
  projectId: string;
  from: string;
  to: string;
}

export interface AnswerSum {
  survey: string;
  question: string;
  scale: string;
  touchpoint: string;
  bucket: number;
  n: number;
}

/** Answers of everybody in the range. Costs days × buckets, however many people answered. */
export async function sumAnswers(
  kysely: Kysely<Tables>,
  { projectId, from, to }: DayRange,
): Promise<AnswerSum[]> {
  return kysely
    .selectFrom('answer_rollup')
    .select(['survey', 'question', 'scale', 'touchpoint', 'bucket'])
    .select((sum) => sum.fn.sum<number>('n').as('n'))
    .where('project_id', '=', projectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('dimension', '=', '')
    .groupBy(['survey', 'question', 'scale', 'touchpoint', 'bucket'])
    .orderBy('survey')
    .orderBy('question')
    .orderBy('scale')
    .execute();
}

export interface PromptSum {
  touchpoint: string;
  shown: number;
  started: number;
  completed: number;
  dismissed: number;
}

/** Prompts of everybody in the range, by touchpoint. */
export async function sumPrompts(
  kysely: Kysely<Tables>,
  { projectId, from, to }: DayRange,
): Promise<PromptSum[]> {
  return kysely
    .selectFrom('prompt_rollup')
    .select('touchpoint')
    .select((sum) => [
      sum.fn.sum<number>('shown').as('shown'),
      sum.fn.sum<number>('started').as('started'),
      sum.fn.sum<number>('completed').as('completed'),
      sum.fn.sum<number>('dismissed').as('dismissed'),
    ])
    .where('project_id', '=', projectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('dimension', '=', '')
    .groupBy('touchpoint')
    .execute();
}

/** Answers of everybody at one touchpoint, day by day. */
export async function sumAnswersByDay(
  kysely: Kysely<Tables>,
  { projectId, from, to, touchpoint }: DayRange & { touchpoint: string },
): Promise<(AnswerSum & { day: string })[]> {
  return kysely
    .selectFrom('answer_rollup')
    .select(['day', 'survey', 'question', 'scale', 'touchpoint', 'bucket', 'n'])
    .where('project_id', '=', projectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('dimension', '=', '')
    .where('touchpoint', '=', touchpoint)
    .orderBy('day')
    .orderBy('survey')
    .orderBy('question')
    .orderBy('scale')
    .execute();
}

export type SurveyPrompts = Omit<PromptSum, 'touchpoint'> & { survey: string };

/** Prompts of everybody at one touchpoint, by survey. */
export async function sumPromptsBySurvey(
  kysely: Kysely<Tables>,
  { projectId, from, to, touchpoint }: DayRange & { touchpoint: string },
): Promise<SurveyPrompts[]> {
  return kysely
    .selectFrom('prompt_rollup')
    .select('survey')
    .select((sum) => [
      sum.fn.sum<number>('shown').as('shown'),
      sum.fn.sum<number>('started').as('started'),
      sum.fn.sum<number>('completed').as('completed'),
      sum.fn.sum<number>('dismissed').as('dismissed'),
    ])
    .where('project_id', '=', projectId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('dimension', '=', '')
    .where('touchpoint', '=', touchpoint)
    .groupBy('survey')
    .orderBy('survey')
    .execute();
}
