import type { Kysely } from 'kysely';
import { everybody, type Segment } from '../rollups/segment.js';
import type { Tables } from './tables.js';

/** Local days of a project, `2026-03-01`, both inclusive. */
export interface DayRange {
  projectId: string;
  from: string;
  to: string;
  /** One part of those who answered; everybody when left out. */
  segment?: Segment | undefined;
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

/** Answers at one touchpoint, day by day. */
export async function sumAnswersByDay(
  kysely: Kysely<Tables>,
  { touchpoint, ...days }: DayRange & { touchpoint: string },
): Promise<(AnswerSum & { day: string })[]> {
  return answersIn(kysely, days)
    .select(['day', 'n'])
    .where('touchpoint', '=', touchpoint)
    .orderBy('day')
    .execute();
}

function answersIn(kysely: Kysely<Tables>, { projectId, from, to, segment = everybody }: DayRange) {
  return kysely
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

/** Prompts at one touchpoint, by survey. */
export async function sumPromptsBySurvey(
  kysely: Kysely<Tables>,
  { touchpoint, ...days }: DayRange & { touchpoint: string },
): Promise<SurveyPrompts[]> {
  return promptsIn(kysely, days)
    .select('survey')
    .where('touchpoint', '=', touchpoint)
    .groupBy('survey')
    .orderBy('survey')
    .execute();
}

function promptsIn(kysely: Kysely<Tables>, { projectId, from, to, segment = everybody }: DayRange) {
  return kysely
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
}
