import type { Kysely } from 'kysely';
import type { CasePromptTable, CaseTable } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';
import { type Notice, noteDelivery, noteDeliveryIn } from '../webhooks/noteDelivery.js';
import type { BatchStore } from '../writer/batchStore.js';
import { reasonsOf } from './reasonsOf.js';
import { whyOf } from './whyOf.js';

type CaseNotice = Extract<Notice, { kind: `case.${string}` }>;

/** What happened to a case, as those outside are told. */
export interface CaseNews {
  kind: CaseNotice['kind'];
  row: CaseTable;
  causes: readonly Pick<CasePromptTable, 'prompt' | 'at' | 'reasons'>[];
  /** The line of its history. */
  event: { id: string; at: number };
  /** E-mail address of whose it is. */
  assignee: string | null;
  /** Null where a rule did it. */
  by: string | null;
}

/** In the transaction of the writer: what is committed is told, and nothing else. */
export function tellOfCase(store: BatchStore, news: CaseNews): void {
  noteDelivery(store, noticeOf(news));
}

/** In a transaction of the admin API. */
export function tellOfCaseIn(transaction: Kysely<Tables>, news: CaseNews): Promise<void> {
  return noteDeliveryIn(transaction, noticeOf(news));
}

function noticeOf({ kind, row, causes, event, assignee, by }: CaseNews): CaseNotice {
  const prompt = causes[0]?.prompt ?? null;
  const respondent = row.subject_kind === 'respondent' ? row.subject : null;
  return {
    ...{ kind, projectId: row.project_id, key: `${row.id} ${event.id}`, at: event.at },
    about: { prompt: prompt ?? undefined, respondent: respondent ?? undefined },
    data: {
      ...{ case: row.id, status: row.status, touchpoint: row.touchpoint, survey: row.survey },
      ...{ prompt, respondent, assignee, by },
      why: whyOf(reasonsOf(causes)),
      openedAt: new Date(row.opened_at).toISOString(),
    },
  };
}
