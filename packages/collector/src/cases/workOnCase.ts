import type { Kysely } from 'kysely';
import { timedId } from '../access/timedId.js';
import { Refusal } from '../refusal.js';
import type { CaseTable } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';
import { afterDeed, type PersonsDeed } from './afterDeed.js';
import { causesOf, emailsOf } from './caseItem.js';
import { findCase } from './listCases.js';
import { memberCalled } from './memberCalled.js';
import { type CaseNews, tellOfCaseIn } from './tellOfCase.js';

/** What somebody does to a case. */
export interface Work {
  kind: PersonsDeed;
  at: number;
  author: string;
  words: string | null;
  /** Whom it is assigned to: an account's id or an e-mail address; null takes it from everybody. */
  assignee?: string | null | undefined;
}

/** Does it and writes it into the case's history, in the transaction it is given. Refuses what cannot be done. */
export async function workOnCase(
  transaction: Kysely<Tables>,
  of: { projectId: string; id: string },
  work: Work,
): Promise<void> {
  const before = await findCase(transaction, of);
  if (!before) throw new Refusal('not_found', `there is no case "${of.id}" here`);
  const after = afterDeed(before, work);
  if (work.kind === 'reopened') await requireNoOther(transaction, before);
  if (work.kind === 'assigned') after.assignee = await accountOf(transaction, of.projectId, work);
  const { assignee, status, first_reply_at, resolved_at } = after;
  await transaction
    .updateTable('case')
    .set({ assignee, status, first_reply_at, resolved_at })
    .where('project_id', '=', of.projectId)
    .where('id', '=', of.id)
    .execute();
  await writeDown(transaction, after, work);
}

async function accountOf(
  transaction: Kysely<Tables>,
  projectId: string,
  { assignee = null }: Work,
): Promise<string | null> {
  return assignee === null ? null : (await memberCalled(transaction, projectId, assignee)).id;
}

async function writeDown(
  transaction: Kysely<Tables>,
  row: CaseTable,
  { kind, at, author, words }: Work,
): Promise<void> {
  const email = (await emailsOf(transaction, [row])).get(row.assignee ?? '') ?? null;
  const event = { id: timedId(at), at };
  const of = { project_id: row.project_id, case_id: row.id };
  const assignee = kind === 'assigned' ? email : null;
  await transaction
    .insertInto('case_event')
    .values({ ...of, ...event, author, kind, assignee, words })
    .execute();
  if (kind === 'noted') return;
  const news: CaseNews['kind'] = `case.${kind}`;
  const causes = await causesOf(transaction, row);
  await tellOfCaseIn(transaction, { kind: news, row, causes, event, assignee: email, by: author });
}

/** Of one person and touchpoint one case is worked on at a time. */
async function requireNoOther(transaction: Kysely<Tables>, row: CaseTable): Promise<void> {
  const other = await transaction
    .selectFrom('case')
    .select('id')
    .where('project_id', '=', row.project_id)
    .where('subject_kind', '=', row.subject_kind)
    .where('subject', '=', row.subject)
    .where('touchpoint', '=', row.touchpoint)
    .where('status', '!=', 'resolved')
    .executeTakeFirst();
  if (other) throw new Refusal('conflict', `the same person has a newer case, "${other.id}"; go on there`);
}
