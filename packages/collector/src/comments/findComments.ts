import { setImmediate as otherWork } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { CommentTable } from '../store/commentTables.js';
import type { Tables } from '../store/tables.js';
import { matchesIn } from './matchesIn.js';
import type { SearchTerm } from './searchTerms.js';
import { areFew, type CommentPage, selectComments, selectFound } from './selectComments.js';

/** Comments read at a time where one after the other is looked at. */
const stretch = 500;

/**
 * Up to so many comments that hold the terms, newest first. A rare word is looked up in the index. Of a frequent one
 * the index would name too many to sort, but then the next page of them lies near, and comments are read until it is full.
 */
export async function findComments(
  kysely: Kysely<Tables>,
  page: CommentPage,
  terms: readonly SearchTerm[],
): Promise<CommentTable[]> {
  if (!terms.length) return selectComments(kysely, page).execute();
  if (await areFew(kysely, page.filter.projectId, terms)) {
    return selectFound(kysely, { ...page, terms }).execute();
  }
  return readUntilFull(kysely, page, terms);
}

async function readUntilFull(
  kysely: Kysely<Tables>,
  { limit, ...page }: CommentPage,
  terms: readonly SearchTerm[],
): Promise<CommentTable[]> {
  const found: CommentTable[] = [];
  let { after } = page;
  for (;;) {
    const rows = await selectComments(kysely, { ...page, after, limit: stretch }).execute();
    found.push(...rows.filter(({ text }) => matchesIn(text, terms)));
    after = rows.at(-1);
    if (found.length >= limit || rows.length < stretch) return found.slice(0, limit);
    await otherWork();
  }
}
