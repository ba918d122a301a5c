import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Moments } from '../calendar/momentsOfDays.js';
import type { Side } from '../store/commentTables.js';
import type { Tables } from '../store/tables.js';

/** Which comments of a project. */
export interface CommentFilter {
  projectId: string;
  touchpoint?: string | undefined;
  survey?: string | undefined;
  question?: string | undefined;
  side?: Side | undefined;
  locale?: string | undefined;
  moments?: Moments | undefined;
}

/** Where a page of comments begins: after this one, newest first. */
export interface CommentCursor {
  at: number;
  prompt: string;
  question: string;
}

/** True for the comments that are asked for, after the cursor. */
export function isWanted(filter: CommentFilter, after?: CommentCursor): Expression<SqlBool> {
  const is = expressionBuilder<Tables, 'comment'>();
  const { projectId, touchpoint, survey, question, side, locale, moments = {} } = filter;
  const tests: Expression<SqlBool>[] = [is('comment.project_id', '=', projectId)];
  if (touchpoint !== undefined) tests.push(is('comment.touchpoint', '=', touchpoint));
  if (survey !== undefined) tests.push(is('comment.survey', '=', survey));
  if (question !== undefined) tests.push(is('comment.question', '=', question));
  if (side !== undefined) tests.push(is('comment.side', '=', side));
  if (locale !== undefined) tests.push(is('comment.locale', '=', locale));
  if (moments.from !== undefined) tests.push(is('comment.at', '>=', moments.from));
  // One end only: of two the database might take the farther one, and read every page before again.
  if (moments.before !== undefined && !(after && after.at < moments.before)) {
    tests.push(is('comment.at', '<', moments.before));
  } else if (after) {
    const place = is.refTuple('comment.at', 'comment.prompt', 'comment.question');
    tests.push(is(place, '<', is.tuple(after.at, after.prompt, after.question)));
  }
  return is.and(tests);
}
