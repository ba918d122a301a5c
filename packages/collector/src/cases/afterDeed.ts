import { Refusal } from '../refusal.js';
import type { CaseDeed, CaseStatus, CaseTable } from '../store/caseTables.js';

/** What a person may do to a case. */
export type PersonsDeed = Exclude<CaseDeed, 'opened' | 'lapsed'>;

/** From where each deed leads on. */
const from = {
  assigned: ['open', 'acknowledged'],
  noted: ['open', 'acknowledged', 'resolved'],
  acknowledged: ['open'],
  resolved: ['open', 'acknowledged'],
  reopened: ['resolved'],
} as const satisfies Record<PersonsDeed, readonly CaseStatus[]>;

const to: Partial<Record<PersonsDeed, CaseStatus>> = {
  acknowledged: 'acknowledged',
  resolved: 'resolved',
  reopened: 'open',
};

/** To acknowledge, to note and to resolve is to have looked at it; to hand it on, or to open it again, is not. */
const isReply: ReadonlySet<PersonsDeed> = new Set(['noted', 'acknowledged', 'resolved']);

/** What a case becomes, or a refusal that says what can be done with it as it is. */
export function afterDeed(row: CaseTable, deed: { kind: PersonsDeed; at: number }): CaseTable {
  const { kind, at } = deed;
  if (row.subject_kind === 'nobody') {
    throw new Refusal('conflict', 'nothing is held any more of whom this case concerns; it stays closed');
  }
  if (!from[kind].some((status) => status === row.status)) {
    throw new Refusal('conflict', `this case is ${row.status}; ${adviceFor(row.status, kind)}`);
  }
  const status = to[kind] ?? row.status;
  return {
    ...row,
    status,
    first_reply_at: row.first_reply_at ?? (isReply.has(kind) ? at : null),
    resolved_at: status === 'resolved' ? (row.resolved_at ?? at) : null,
  };
}

function adviceFor(status: CaseStatus, kind: PersonsDeed): string {
  if (status === 'resolved') return kind === 'resolved' ? 'there is nothing left to do' : 'reopen it first';
  return kind === 'reopened' ? 'only a resolved one can be reopened' : 'note, assign or resolve it';
}
