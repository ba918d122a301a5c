import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { CaseStatus, CaseTable } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';

/** How a list goes: the newest first, or those who have waited longest. */
export const caseOrders = ['newest', 'waiting'] as const;

export interface CaseQuery {
  projectId: string;
  limit: number;
  order: (typeof caseOrders)[number];
  now: number;
  /** Where the page before ended. */
  after?: { openedAt: number; id: string } | undefined;
  status?: CaseStatus | undefined;
  /** An account's id; null: nobody's. */
  assignee?: string | null | undefined;
  touchpoint?: string | undefined;
  survey?: string | undefined;
  /** Only those whose first reply was due and has not come, or all but those. */
  overdue?: boolean | undefined;
  /** Only those that have had a first reply, or have not. */
  isReplied?: boolean | undefined;
}

/** One page of cases, and where the next one begins. */
export async function listCases(
  kysely: Kysely<Tables>,
  query: CaseQuery,
): Promise<{ rows: CaseTable[]; next: { openedAt: number; id: string } | undefined }> {
  const direction = query.order === 'newest' ? 'desc' : 'asc';
  const rows = await filtered(kysely, query)
    .orderBy('opened_at', direction)
    .orderBy('id', direction)
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return { rows: page, next: last && { openedAt: last.opened_at, id: last.id } };
}

function filtered(kysely: Kysely<Tables>, query: CaseQuery): Select {
  const { status, assignee, touchpoint, survey, overdue, isReplied, after } = query;
  let select: Select = kysely.selectFrom('case').selectAll().where('project_id', '=', query.projectId);
  if (status !== undefined) select = select.where('status', '=', status);
  if (assignee !== undefined) {
    select =
      assignee === null ? select.where('assignee', 'is', null) : select.where('assignee', '=', assignee);
  }
  if (touchpoint !== undefined) select = select.where('touchpoint', '=', touchpoint);
  if (survey !== undefined) select = select.where('survey', '=', survey);
  if (overdue !== undefined) select = whereOverdue(select, overdue, query.now);
  if (isReplied !== undefined) select = select.where('first_reply_at', isReplied ? 'is not' : 'is', null);
  if (!after) return select;
  return select.where((is) =>
    is(
      is.refTuple('opened_at', 'id'),
      query.order === 'newest' ? '<' : '>',
      is.tuple(after.openedAt, after.id),
    ),
  );
}

type Select = SelectQueryBuilder<Tables, 'case', CaseTable>;

function whereOverdue(select: Select, overdue: boolean, now: number): Select {
  if (overdue) {
    return select.where('status', '=', 'open').where('first_reply_at', 'is', null).where('due_at', '<', now);
  }
  return select.where((is) =>
    is.or([
      is('status', '!=', 'open'),
      is('first_reply_at', 'is not', null),
      is('due_at', 'is', null),
      is('due_at', '>=', now),
    ]),
  );
}

export async function findCase(
  kysely: Kysely<Tables>,
  { projectId, id }: { projectId: string; id: string },
): Promise<CaseTable | undefined> {
  return kysely
    .selectFrom('case')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
}
