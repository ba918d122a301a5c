import type { AcceptedEvent, PromptEvent } from '../rollups/acceptedEvent.js';
import type { CasePromptTable, CaseTable } from '../store/caseTables.js';
import type { BatchStore } from '../writer/batchStore.js';
import type { CaseKey } from './caseStatements.js';
import { dueAt, openCase } from './openCase.js';
import type { FollowUpNote } from './reason.js';
import { subjectOf } from './subjectOf.js';
import { watchEvent } from './watchEvent.js';

/**
 * Opens cases for what the rules have found, in the transaction of the events themselves. While a case of somebody at a
 * touchpoint is not resolved, what else they say there belongs to it; and a prompt is never the cause of two, in
 * whatever order and however often its responses arrive.
 */
export function noteCases(store: BatchStore, events: readonly AcceptedEvent[]): void {
  for (const event of events) {
    // Surveys without rules have no note, and cost nothing here.
    if (event.prompt !== null && event.followUp) noteEvent(store, event, JSON.parse(event.followUp));
  }
}

function noteEvent(store: BatchStore, event: PromptEvent, note: FollowUpNote): void {
  const key = subjectOf(event);
  if (note.isWatched) watchEvent(store, event, key);
  if (event.seq === null) return;
  const cause = store.cases.causeOf(event.project_id, event.prompt);
  if (cause) learnMore(store, { event, note, cause });
  else if (note.reasons.length) follow(store, { event, note, key });
  else noteLater(store, event, store.cases.newestOf(key));
}

/** What a later response of the same prompt adds: who began with a bad score may end with a wish to be called. */
function learnMore(
  store: BatchStore,
  { event, note, cause }: { event: PromptEvent; note: FollowUpNote; cause: CasePromptTable },
): void {
  const seq = event.seq ?? 0;
  if (!note.reasons.length) return;
  touchCase(store, { event, note, caseId: cause.case_id });
  if (seq <= cause.seq) return;
  store.query(
    store.kysely
      .updateTable('case_prompt')
      .set({ seq, at: event.at, reasons: JSON.stringify(note.reasons) })
      .where('project_id', '=', event.project_id)
      .where('case_id', '=', cause.case_id)
      .where('prompt', '=', event.prompt),
  );
}

function follow(
  store: BatchStore,
  { event, note, key }: { event: PromptEvent; note: FollowUpNote; key: CaseKey },
): void {
  const before = store.cases.newestOf(key);
  const cause = {
    prompt: event.prompt,
    seq: event.seq ?? 0,
    at: event.at,
    reasons: JSON.stringify(note.reasons),
  };
  noteLater(store, event, before);
  if (!before || before.status === 'resolved') {
    openCase(store, { key, survey: event.survey, at: event.received_at, terms: note, cause });
    return;
  }
  linkPrompt(store, { ...cause, project_id: event.project_id, case_id: before.id, role: 'cause' });
  touchCase(store, { event, note, caseId: before.id });
}

/** What somebody says after their case was closed tells whether the reply has helped. */
function noteLater(store: BatchStore, event: PromptEvent, before: CaseTable | undefined): void {
  if (before?.survey !== event.survey || before.resolved_at === null || event.at <= before.resolved_at)
    return;
  const { project_id, prompt, at } = event;
  linkPrompt(store, { project_id, case_id: before.id, prompt, role: 'later', seq: 0, at, reasons: '[]' });
}

function linkPrompt(store: BatchStore, link: CasePromptTable): void {
  store.query(
    store.kysely
      .insertInto('case_prompt')
      .values(link)
      .onConflict((conflict) => conflict.doNothing()),
  );
}

/** A reply is due by the earliest time that any of the answers asks for; what is held ages from the newest. */
function touchCase(
  store: BatchStore,
  { event, note, caseId }: { event: PromptEvent; note: FollowUpNote; caseId: string },
): void {
  const { project_id, received_at } = event;
  const wanted = store.kysely
    .updateTable('case')
    .where('project_id', '=', project_id)
    .where('id', '=', caseId);
  store.query(wanted.set({ last_at: received_at }).where('last_at', '<', received_at));
  const due = dueAt(received_at, note);
  if (due === null) return;
  store.query(
    wanted.set({ due_at: due }).where((is) => is.or([is('due_at', 'is', null), is('due_at', '>', due)])),
  );
}
