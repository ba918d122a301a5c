import type { Kysely } from 'kysely';
import { holdsTerms } from '../store/commentIndex.js';
import type { Tables } from '../store/tables.js';
import { type CommentCursor, type CommentFilter, isWanted } from './commentFilter.js';
import type { SearchTerm } from './searchTerms.js';

export interface CommentPage {
  filter: CommentFilter;
  after?: CommentCursor | undefined;
  limit: number;
}

/** Comments, newest first, out of an index that is in that order. */
export function selectComments(kysely: Kysely<Tables>, { filter, after, limit }: CommentPage) {
  return kysely
    .selectFrom('comment')
    .selectAll('comment')
    .where(() => isWanted(filter, after))
    .orderBy('comment.at', 'desc')
    .orderBy('comment.prompt', 'desc')
    .orderBy('comment.question', 'desc')
    .limit(limit);
}

/** The same among those that hold the terms: each of these is looked up, so they must be few. */
export function selectFound(
  kysely: Kysely<Tables>,
  { filter, after, limit, terms }: CommentPage & { terms: readonly SearchTerm[] },
) {
  return (
    kysely
      .selectFrom('comment_words')
      // Not a plain join: what is found is to be looked up, and never the other way round.
      .crossJoin('comment')
      .selectAll('comment')
      .where(() => holdsTerms(filter.projectId, terms))
      .whereRef('comment.project_id', '=', 'comment_words.project_id')
      .whereRef('comment.prompt', '=', 'comment_words.prompt')
      .whereRef('comment.question', '=', 'comment_words.question')
      .where(() => isWanted(filter, after))
      .orderBy('comment.at', 'desc')
      .orderBy('comment.prompt', 'desc')
      .orderBy('comment.question', 'desc')
      .limit(limit)
  );
}

/** More than these are not looked up one by one. */
const few = 5000;

/** Whether so few comments of a project hold the terms that each can be looked up. Costs no more when many do. */
export async function areFew(
  kysely: Kysely<Tables>,
  projectId: string,
  terms: readonly SearchTerm[],
): Promise<boolean> {
  const found = await kysely
    .selectFrom('comment_words')
    .select('comment_words.question')
    .where(() => holdsTerms(projectId, terms))
    .limit(1)
    .offset(few)
    .execute();
  return found.length === 0;
}
