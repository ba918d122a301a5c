import type { Compilable, Kysely } from 'kysely';
import type { CaseWatchTable } from '../store/caseTables.js';
import type { Tables } from '../store/tables.js';
import type { BatchStore } from '../writer/batchStore.js';
import { openCase } from './openCase.js';
import type { CaseTerms, Reason } from './reason.js';

const dayMs = 24 * 60 * 60 * 1000;

/** A survey that looks out for silence. */
export interface SilenceRule extends CaseTerms {
  projectId: string;
  survey: string;
  days: number;
}

/** Opens cases for those who have fallen silent, so many at a time. */
export interface OpenSilentTask {
  do: 'openSilent';
  rule: SilenceRule;
  now: number;
  limit: number;
}

/**
 * Who is silent: a respondent who has answered this survey, the last time more than so many days ago, was shown it again
 * since, more than a day ago, and has answered none of these showings. Each such silence is seen once: only
 * another answer can begin a new one.
 */
export function silentOnes(
  kysely: Kysely<Tables>,
  { rule, now, limit }: Omit<OpenSilentTask, 'do'>,
): Compilable<CaseWatchTable> & { execute(): Promise<CaseWatchTable[]> } {
  return kysely
    .selectFrom('case_watch')
    .selectAll()
    .where('project_id', '=', rule.projectId)
    .where('survey', '=', rule.survey)
    .where('answered_at', '>', 0)
    .where('answered_at', '<', now - rule.days * dayMs)
    .where('asked_at', '<', now - dayMs)
    .whereRef('asked_at', '>', 'answered_at')
    .whereRef('settled_at', '<', 'answered_at')
    .orderBy('answered_at')
    .limit(limit);
}

export function openSilent(store: BatchStore, task: OpenSilentTask): void {
  for (const row of store.query(silentOnes(store.kysely, task))) {
    const [prompt] = store.prompts.find([{ project_id: row.project_id, prompt: row.asked_prompt }]);
    // Erased since; or answered: two batches of one browser may disagree about the time by what the network took.
    if (!prompt || prompt.seq > 0) store.cases.watch({ ...row, asked_at: row.answered_at });
    else settle(store, row, task);
  }
}

function settle(store: BatchStore, row: CaseWatchTable, { rule, now }: OpenSilentTask): void {
  const { project_id, touchpoint, respondent, survey } = row;
  const key = { project_id, touchpoint, subject_kind: 'respondent', subject: respondent } as const;
  const before = store.cases.newestOf(key);
  store.cases.watch({ ...row, settled_at: row.answered_at });
  // Somebody is at it already.
  if (before && before.status !== 'resolved') return;
  const reasons: Reason[] = [{ on: 'silence', days: rule.days }];
  const cause = { prompt: row.asked_prompt, seq: 0, at: row.asked_at, reasons: JSON.stringify(reasons) };
  openCase(store, { key, survey, at: now, terms: rule, cause });
}
