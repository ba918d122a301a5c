import type { PromptEvent } from '../rollups/acceptedEvent.js';
import type { CaseWatchTable } from '../store/caseTables.js';
import type { BatchStore } from '../writer/batchStore.js';
import type { CaseKey } from './caseStatements.js';

type Watched = Omit<CaseWatchTable, 'oldest_at'>;

/** Remembers that a respondent was asked, or has answered. Of those without a name nobody can say that they stay away. */
export function watchEvent(store: BatchStore, event: PromptEvent, { subject_kind, subject }: CaseKey): void {
  if (subject_kind !== 'respondent') return;
  const key = { project_id: event.project_id, survey: event.survey, respondent: subject };
  const before = store.cases.watchOf(key) ?? unseen(key);
  store.cases.watch(event.seq === null ? asked(before, event) : answered(before, event));
}

function unseen(key: Pick<Watched, 'project_id' | 'survey' | 'respondent'>): Watched {
  return { ...key, touchpoint: '', answered_at: 0, asked_at: 0, asked_prompt: '', settled_at: 0 };
}

/** The newest wins, whatever arrives first; of the same moment the one with the larger name. */
function asked(row: Watched, { at, prompt }: PromptEvent): Watched {
  const isNewer = at > row.asked_at || (at === row.asked_at && prompt > row.asked_prompt);
  return isNewer ? { ...row, asked_at: at, asked_prompt: prompt } : row;
}

function answered(row: Watched, { at, touchpoint }: PromptEvent): Watched {
  const isNewer = at > row.answered_at || (at === row.answered_at && touchpoint > row.touchpoint);
  return isNewer ? { ...row, answered_at: at, touchpoint } : row;
}
