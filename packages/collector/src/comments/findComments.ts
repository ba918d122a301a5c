import type { Kysely } from 'kysely';
import type { CommentTable } from '../store/commentTables.js';
import { readStretches } from '../store/readStretches.js';
import type { Tables } from '../store/tables.js';
import { matchesIn } from './matchesIn.js';
import type { SearchTerm } from './searchTerms.js';
import { areFew, type CommentPage, selectComments, selectFound } from './selectComments.js';

/**
 * Up to so many comments that hold the terms, newest first. A rare word is looked up in the index. Of a frequent one
 * the index would name too many to sort, but then the next page of them lies near, and comments are read until it is
 * full, or until enough were looked at: `stoppedAt` is the last of those, where there are more behind it.
 */
export async function findComments(
  kysely: Kysely<Tables>,
  page: CommentPage,
  { terms, mostLookedAt }: { terms: readonly SearchTerm[]; mostLookedAt?: number | undefined },
): Promise<{ rows: CommentTable[]; stoppedAt: CommentTable | undefined }> {
  const whole = (rows: CommentTable[]) => ({ rows, stoppedAt: undefined });
  if (!terms.length) return whole(await selectComments(kysely, page).execute());
  if (await areFew(kysely, page.filter.projectId, terms)) {
    return whole(await selectFound(kysely, { ...page, terms }).execute());
  }
  return readStretches<CommentTable>(page.limit, {
    read: (limit, last) => selectComments(kysely, { ...page, limit, after: last ?? page.after }).execute(),
    keep: (rows) => rows.filter(({ text }) => matchesIn(text, terms)),
    ...(mostLookedAt !== undefined && { most: mostLookedAt }),
  });
}
