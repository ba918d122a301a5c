import { type Kysely, sql } from 'kysely';
import { timedId } from '../access/timedId.js';
import type { CaseTable } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';
import type { BatchStore } from '../writer/batchStore.js';

/** What of a project's cases is held for too long. */
export interface OldCases {
  projectId: string;
  /** What was received, or written, before then is not held any longer. */
  before: number;
}

/**
 * Lets go of whom old cases concern, and of what was written in them. Their times stay for the figures. One that nobody
 * had closed lapses: it is resolved, and counts in no time to close.
 */
export function expireCases(store: BatchStore, of: OldCases & { now: number; limit: number }): void {
  for (const row of store.query(oldCases(store.kysely, of).limit(of.limit))) lapse(store, row, of.now);
  const words = store.query(oldWords(store.kysely, of).limit(of.limit));
  for (const { case_id, id } of words) {
    store.query(
      store.kysely
        .updateTable('case_event')
        .set({ words: null })
        .where('project_id', '=', of.projectId)
        .where('case_id', '=', case_id)
        .where('id', '=', id),
    );
  }
  for (const { survey, respondent } of store.query(oldWatched(store.kysely, of).limit(of.limit))) {
    store.query(
      store.kysely
        .deleteFrom('case_watch')
        .where('project_id', '=', of.projectId)
        .where('survey', '=', survey)
        .where('respondent', '=', respondent),
    );
  }
}

/** Whether there is anything to let go of. */
export async function holdsOldCases(kysely: Kysely<Tables>, of: OldCases): Promise<boolean> {
  if (await oldCases(kysely, of).limit(1).executeTakeFirst()) return true;
  if (await oldWords(kysely, of).limit(1).executeTakeFirst()) return true;
  return (await oldWatched(kysely, of).limit(1).executeTakeFirst()) !== undefined;
}

function oldCases(kysely: Kysely<Tables>, { projectId, before }: OldCases) {
  return (
    kysely
      .selectFrom('case')
      .selectAll()
      .where('project_id', '=', projectId)
      .where('last_at', '<', before)
      // In the words of the index: SQLite would not use it for a value that is bound.
      .where('subject_kind', '!=', sql.lit('nobody'))
      .orderBy('last_at')
  );
}

function oldWords(kysely: Kysely<Tables>, { projectId, before }: OldCases) {
  return kysely
    .selectFrom('case_event')
    .select(['case_id', 'id'])
    .where('project_id', '=', projectId)
    .where('at', '<', before)
    .where('words', 'is not', null)
    .orderBy('at');
}

/** Nobody is looked out for by an answer that is not held any more. */
function oldWatched(kysely: Kysely<Tables>, { projectId, before }: OldCases) {
  return kysely
    .selectFrom('case_watch')
    .select(['survey', 'respondent'])
    .where('project_id', '=', projectId)
    .where('oldest_at', '<', before);
}

function lapse(store: BatchStore, { project_id, id, status }: CaseTable, now: number): void {
  store.query(
    store.kysely
      .updateTable('case')
      .set({ subject_kind: 'nobody', subject: id, status: 'resolved' })
      .where('project_id', '=', project_id)
      .where('id', '=', id),
  );
  if (status === 'resolved') return;
  const line = { author: 'cairn', kind: 'lapsed', assignee: null, words: null } as const;
  store.query(
    store.kysely
      .insertInto('case_event')
      .values({ project_id, case_id: id, id: timedId(now), at: now, ...line }),
  );
}
