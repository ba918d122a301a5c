import type { Kysely } from 'kysely';
import { type GivenScore, givenScore } from '../rollups/givenScore.js';
import type { CommentTable, Side } from '../store/commentTables.js';
import type { Tables } from '../store/tables.js';
import type { CommentCursor, CommentFilter } from './commentFilter.js';
import { findComments } from './findComments.js';
import { type Match, matchesIn } from './matchesIn.js';
import type { SearchTerm } from './searchTerms.js';

/** What somebody wrote, with what it takes to read it right. */
export interface CommentItem {
  prompt: string;
  question: string;
  survey: string;
  touchpoint: string;
  /** When, by our clock. */
  at: string;
  locale: string;
  side: Side;
  /** The first score of the same response; null where nothing was scored. */
  score: Omit<GivenScore, 'side'> | null;
  text: string;
  /** The parts of the text that were looked for, in order, as `slice` takes them. */
  matches: Match[];
}

export interface CommentQuery extends CommentFilter {
  limit: number;
  after?: CommentCursor | undefined;
  /** What the text must hold; nothing in particular when empty. */
  terms: readonly SearchTerm[];
  /** How many are looked at for one page where the index does not help; as `readStretches` says where it is left out. */
  mostLookedAt?: number;
}

/** One page of comments, newest first, and where the next one begins. */
export async function listComments(
  kysely: Kysely<Tables>,
  { limit, after, terms, mostLookedAt, ...filter }: CommentQuery,
): Promise<{ items: CommentItem[]; next: CommentCursor | undefined }> {
  const found = { filter, after, limit: limit + 1 };
  const { rows, stoppedAt } = await findComments(kysely, found, { terms, mostLookedAt });
  const page = rows.slice(0, limit);
  const scores = await scoresOf(kysely, filter.projectId, page);
  return {
    items: page.map((row) => itemOf(row, scores.get(row.prompt), terms)),
    next: rows.length > page.length ? page.at(-1) : stoppedAt,
  };
}

async function scoresOf(
  kysely: Kysely<Tables>,
  projectId: string,
  comments: readonly CommentTable[],
): Promise<Map<string, GivenScore | undefined>> {
  const prompts = await kysely
    .selectFrom('prompt')
    .select(['prompt', 'measures'])
    .where('project_id', '=', projectId)
    .where('prompt', 'in', [...new Set(comments.map(({ prompt }) => prompt))])
    .execute();
  return new Map(prompts.map(({ prompt, measures }) => [prompt, givenScore(measures)]));
}

function itemOf(row: CommentTable, given: GivenScore | undefined, terms: readonly SearchTerm[]): CommentItem {
  const { project_id: _project, at, ...said } = row;
  const score = given ? { question: given.question, scale: given.scale, step: given.step } : null;
  return { ...said, at: new Date(at).toISOString(), score, matches: matchesIn(row.text, terms) ?? [] };
}
