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
