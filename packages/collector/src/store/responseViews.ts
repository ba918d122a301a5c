import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';
import type { ResponseViewTable } from './viewTables.js';

/** A filter of responses under a name. */
export interface ResponseView {
  id: string;
  name: string;
  /** The query of the list, by name. */
  filter: Record<string, string>;
  author: string;
  createdAt: string;
  changedAt: string;
}

export type ViewWords = Pick<ResponseView, 'name' | 'filter'>;

interface One {
  projectId: string;
  id: string;
}

/** By name. People make them, so there are never many. */
export async function listViews(kysely: Kysely<Tables>, projectId: string): Promise<ResponseView[]> {
  const rows = await kysely
    .selectFrom('response_view')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('name')
    .execute();
  return rows.map(viewOf);
}

export async function findView(
  kysely: Kysely<Tables>,
  { projectId, id }: One,
): Promise<ResponseView | undefined> {
  const row = await kysely
    .selectFrom('response_view')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && viewOf(row);
}

/** Undefined when another one has the name. */
export async function addView(
  kysely: Kysely<Tables>,
  { projectId, name, filter, author, now }: ViewWords & { projectId: string; author: string; now: number },
): Promise<ResponseView | undefined> {
  const id = randomUUID();
  const { numInsertedOrUpdatedRows: added } = await kysely
    .insertInto('response_view')
    .values({
      ...{ project_id: projectId, id, name, author },
      ...{ filter: JSON.stringify(filter), created_at: now, changed_at: now },
    })
    .onConflict((conflict) => conflict.columns(['project_id', 'name']).doNothing())
    .executeTakeFirstOrThrow();
  return added ? findView(kysely, { projectId, id }) : undefined;
}

export async function changeView(
  kysely: Kysely<Tables>,
  { projectId, id, now, name, filter }: One & ViewWords & { now: number },
): Promise<void> {
  await kysely
    .updateTable('response_view')
    .set({ name, filter: JSON.stringify(filter), changed_at: now })
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .execute();
}

/** Takes it from those who begin with it, too. */
export async function removeView(kysely: Kysely<Tables>, { projectId, id }: One): Promise<void> {
  await kysely
    .deleteFrom('default_view')
    .where('project_id', '=', projectId)
    .where('view_id', '=', id)
    .execute();
  await kysely.deleteFrom('response_view').where('project_id', '=', projectId).where('id', '=', id).execute();
}

interface OneAccount {
  projectId: string;
  accountId: string;
}

/** The view that somebody begins with; null where they begin with everything. */
export async function defaultView(
  kysely: Kysely<Tables>,
  { projectId, accountId }: OneAccount,
): Promise<string | null> {
  const row = await kysely
    .selectFrom('default_view')
    .select('view_id')
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row?.view_id ?? null;
}

export async function setDefaultView(
  kysely: Kysely<Tables>,
  { projectId, accountId, view }: OneAccount & { view: string },
): Promise<void> {
  await kysely
    .insertInto('default_view')
    .values({ project_id: projectId, account_id: accountId, view_id: view })
    .onConflict((conflict) => conflict.columns(['project_id', 'account_id']).doUpdateSet({ view_id: view }))
    .execute();
}

export async function forgetDefaultView(
  kysely: Kysely<Tables>,
  { projectId, accountId }: OneAccount,
): Promise<void> {
  await kysely
    .deleteFrom('default_view')
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .execute();
}

function viewOf({ id, name, filter, author, created_at, changed_at }: ResponseViewTable): ResponseView {
  return {
    ...{ id, name, author },
    filter: JSON.parse(filter),
    createdAt: new Date(created_at).toISOString(),
    changedAt: new Date(changed_at).toISOString(),
  };
}
