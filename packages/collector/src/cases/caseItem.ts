import type { Kysely } from 'kysely';
import type { CasePromptTable, CaseStatus, CaseTable } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';
import type { Reason } from './reason.js';
import { reasonsOf } from './reasonsOf.js';
import { whyOf } from './whyOf.js';

/** A case as the admin API tells it. */
export interface CaseItem {
  id: string;
  status: CaseStatus;
  survey: string;
  touchpoint: string;
  /** Whom it concerns, as well as it is known; null when nothing is held of them any more. */
  subject: { kind: 'respondent' | 'visitor' | 'prompt'; id: string } | null;
  reasons: Reason[];
  /** The reasons in words. */
  why: string;
  /** Null: nobody yet. */
  assignee: { id: string; email: string } | null;
  openedAt: string;
  dueAt: string | null;
  /** A reply was due and nobody has given one. */
  isOverdue: boolean;
  firstReplyAt: string | null;
  resolvedAt: string | null;
}

/** Prompts of one case that its reasons are read from: more of the same say nothing new. */
const maxCauses = 50;

/** The items of these rows, in their order. */
export async function caseItems(
  kysely: Kysely<Tables>,
  rows: readonly CaseTable[],
  now: number,
): Promise<CaseItem[]> {
  const emails = await emailsOf(kysely, rows);
  // One by one: all at once, a case with thousands of answers would leave no room for those of the others.
  return Promise.all(
    rows.map(async (row) => itemOf(row, { causes: await causesOf(kysely, row), emails, now })),
  );
}

/** The prompts that are why there is this case, oldest first. */
export async function causesOf(
  kysely: Kysely<Tables>,
  row: Pick<CaseTable, 'project_id' | 'id'>,
): Promise<CasePromptTable[]> {
  return kysely
    .selectFrom('case_prompt')
    .selectAll()
    .where('project_id', '=', row.project_id)
    .where('case_id', '=', row.id)
    .where('role', '=', 'cause')
    .orderBy('at')
    .orderBy('prompt')
    .limit(maxCauses)
    .execute();
}

/** Addresses of those who have these cases, by account; also of who has left the project. */
export async function emailsOf(
  kysely: Kysely<Tables>,
  rows: readonly Pick<CaseTable, 'assignee'>[],
): Promise<Map<string, string>> {
  const accounts = [...new Set(rows.flatMap(({ assignee }) => assignee ?? []))];
  if (!accounts.length) return new Map();
  const found = await kysely
    .selectFrom('account')
    .select(['id', 'email'])
    .where('id', 'in', accounts)
    .execute();
  return new Map(found.map(({ id, email }) => [id, email]));
}

function itemOf(
  row: CaseTable,
  of: { causes: readonly CasePromptTable[]; emails: ReadonlyMap<string, string>; now: number },
): CaseItem {
  const reasons = reasonsOf(of.causes);
  const email = row.assignee !== null && of.emails.get(row.assignee);
  const { subject_kind: kind, subject: id } = row;
  return {
    ...{ id: row.id, status: row.status, survey: row.survey, touchpoint: row.touchpoint },
    subject: kind === 'nobody' ? null : { kind, id },
    ...{ reasons, why: whyOf(reasons) },
    assignee: row.assignee !== null && email ? { id: row.assignee, email } : null,
    openedAt: new Date(row.opened_at).toISOString(),
    dueAt: instant(row.due_at),
    isOverdue: isOverdue(row, of.now),
    firstReplyAt: instant(row.first_reply_at),
    resolvedAt: instant(row.resolved_at),
  };
}

function isOverdue({ status, first_reply_at, due_at }: CaseTable, now: number): boolean {
  return status === 'open' && first_reply_at === null && due_at !== null && due_at < now;
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
