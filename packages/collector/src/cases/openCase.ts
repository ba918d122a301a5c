import { normalEmail } from '../access/normalEmail.js';
import { everyProject } from '../access/roles.js';
import { timedId } from '../access/timedId.js';
import type { CasePromptTable, CaseTable } from '../store/caseTables.js';
import type { BatchStore } from '../writer/batchStore.js';
import type { CaseKey } from './caseStatements.js';
import type { CaseTerms } from './reason.js';
import { tellOfCase } from './tellOfCase.js';

const hourMs = 60 * 60 * 1000;

export interface NewCase {
  key: CaseKey;
  survey: string;
  at: number;
  terms: CaseTerms;
  /** The prompt that is its cause. */
  cause: Pick<CasePromptTable, 'prompt' | 'seq' | 'at' | 'reasons'>;
}

/** Opens a case, with the first line of its history. Who is named by the rule gets it, where they are in the project. */
export function openCase(store: BatchStore, { key, survey, at, terms, cause }: NewCase): void {
  const member = memberCalled(store, key.project_id, terms.assignee);
  const row: CaseTable = {
    ...{ ...key, id: timedId(at), status: 'open', survey, assignee: member?.id ?? null },
    ...{ opened_at: at, last_at: at, due_at: dueAt(at, terms), first_reply_at: null, resolved_at: null },
  };
  const of = { project_id: row.project_id, case_id: row.id };
  const event = { id: timedId(at), at };
  const assignee = member?.email ?? null;
  store.query(store.kysely.insertInto('case').values(row));
  store.query(store.kysely.insertInto('case_prompt').values({ ...of, ...cause, role: 'cause' }));
  store.query(
    store.kysely
      .insertInto('case_event')
      .values({ ...of, ...event, author: 'cairn', kind: 'opened', assignee, words: null }),
  );
  tellOfCase(store, { kind: 'case.opened', row, causes: [cause], event, assignee, by: null });
}

/** When the first reply is due to what happened then; null where the rules ask for none. */
export function dueAt(at: number, { replyWithinHours }: CaseTerms): number | null {
  return replyWithinHours === undefined ? null : at + replyWithinHours * hourMs;
}

/** The account of a member; undefined when nobody of that address is in the project any more. */
function memberCalled(
  store: BatchStore,
  projectId: string,
  email: string | undefined,
): { id: string; email: string } | undefined {
  if (email === undefined) return undefined;
  const [found] = store.query(
    store.kysely
      .selectFrom('account')
      .innerJoin('membership', 'membership.account_id', 'account.id')
      .select(['account.id', 'account.email'])
      .where('account.email', '=', normalEmail(email) ?? '')
      .where('membership.project_id', 'in', [projectId, everyProject])
      .limit(1),
  );
  return found;
}
