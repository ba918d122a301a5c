import { respondentsIn } from '../respondents/eventsOf.js';
import { inChunks } from '../respondents/inChunks.js';
import type { Subject } from '../respondents/subject.js';
import type { BatchStore } from '../writer/batchStore.js';

/** Whose traces in cases go, and with which prompts. */
export interface ForgottenOf {
  projectId: string;
  subject: Subject;
  /** Browsers whose events without a name go along. */
  browsers: readonly string[];
  prompts: readonly string[];
}

/**
 * Removes the cases of somebody with all that was written in them. A case of another person loses the prompts that are
 * erased, and goes when there are none left that it was opened for. To be called while the events are still there.
 */
export function forgetCases(store: BatchStore, { projectId, subject, browsers, prompts }: ForgottenOf): void {
  const nameless = subject.kind === 'visitor' ? [subject.id] : browsers;
  if (subject.kind === 'respondent')
    removeOf(store, projectId, { kind: 'respondent', subjects: [subject.id] });
  removeOf(store, projectId, { kind: 'visitor', subjects: nameless });
  forgetCasesOf(store, projectId, prompts);
  forgetWatched(store, projectId, subject);
}

function removeOf(
  store: BatchStore,
  projectId: string,
  { kind, subjects }: { kind: 'respondent' | 'visitor'; subjects: readonly string[] },
): void {
  for (const chunk of inChunks(subjects)) {
    const rows = store.query(
      store.kysely
        .selectFrom('case')
        .select('id')
        .where('project_id', '=', projectId)
        .where('subject_kind', '=', kind)
        .where('subject', 'in', chunk),
    );
    remove(
      store,
      projectId,
      rows.map(({ id }) => id),
    );
  }
}

/** Takes prompts out of cases; one that was opened for nothing else goes. */
export function forgetCasesOf(store: BatchStore, projectId: string, prompts: readonly string[]): void {
  const touched = new Set<string>();
  for (const chunk of inChunks(prompts)) {
    const links = store.kysely
      .selectFrom('case_prompt')
      .select('case_id')
      .where('project_id', '=', projectId)
      .where('prompt', 'in', chunk);
    for (const { case_id } of store.query(links)) touched.add(case_id);
    store.query(
      store.kysely.deleteFrom('case_prompt').where('project_id', '=', projectId).where('prompt', 'in', chunk),
    );
  }
  remove(
    store,
    projectId,
    [...touched].filter((id) => !hasCause(store, projectId, id)),
  );
}

function hasCause(store: BatchStore, projectId: string, id: string): boolean {
  const left = store.kysely
    .selectFrom('case_prompt')
    .select('prompt')
    .where('project_id', '=', projectId)
    .where('case_id', '=', id)
    .where('role', '=', 'cause')
    .limit(1);
  return store.query(left).length > 0;
}

function remove(store: BatchStore, projectId: string, ids: readonly string[]): void {
  for (const chunk of inChunks(ids)) {
    for (const table of ['case_prompt', 'case_event'] as const) {
      store.query(
        store.kysely.deleteFrom(table).where('project_id', '=', projectId).where('case_id', 'in', chunk),
      );
    }
    store.query(store.kysely.deleteFrom('case').where('project_id', '=', projectId).where('id', 'in', chunk));
  }
}

/** Who was named in a browser that is erased is looked out for again after their next answer. */
function forgetWatched(store: BatchStore, projectId: string, { kind, id }: Subject): void {
  const named =
    kind === 'respondent'
      ? [id]
      : store
          .query(respondentsIn(store.kysely, { projectId, visitor: id }))
          .map(({ respondent }) => respondent);
  for (const chunk of inChunks(named)) {
    store.query(
      store.kysely
        .deleteFrom('case_watch')
        .where('project_id', '=', projectId)
        .where('respondent', 'in', chunk),
    );
  }
}
