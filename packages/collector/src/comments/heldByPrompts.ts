import type { Kysely } from 'kysely';
import { holdsTerms } from '../store/commentIndex.js';
import { commentsOfPrompts } from '../store/commentsOfPrompts.js';
import type { Tables } from '../store/tables.js';
import { matchesIn } from './matchesIn.js';
import type { SearchTerm } from './searchTerms.js';

/** The prompts of a project with a comment that holds the terms, as a query: they must be few. */
export function promptsHolding(kysely: Kysely<Tables>, projectId: string, terms: readonly SearchTerm[]) {
  return kysely
    .selectFrom('comment_words')
    .select('comment_words.prompt')
    .where(() => holdsTerms(projectId, terms))
    .where('comment_words.project_id', '=', projectId);
}

/** Of these rows, those of prompts with a comment that holds the terms. */
export async function withCommentsHolding<Row extends { prompt: string }>(
  kysely: Kysely<Tables>,
  { projectId, terms, rows }: { projectId: string; terms: readonly SearchTerm[]; rows: readonly Row[] },
): Promise<Row[]> {
  const comments = await commentsOfPrompts(kysely, projectId, rows).select(['prompt', 'text']).execute();
  const holding = new Set(comments.filter(({ text }) => matchesIn(text, terms)).map(({ prompt }) => prompt));
  return rows.filter(({ prompt }) => holding.has(prompt));
}
