import { forgetCases } from '../cases/forgetCases.js';
import { noteDue } from '../compaction/noteDue.js';
import { forgetDeliveries, forgetDeliveriesOf } from '../webhooks/forgetDeliveries.js';
import type { BatchStore } from '../writer/batchStore.js';
import { eraseDeadLetters } from './eraseDeadLetters.js';
import { anonymousEvents, browsersOf, type FoundEvent, namingEvents } from './eventsOf.js';
import { inChunks } from './inChunks.js';
import type { Subject } from './subject.js';
import { emptyEvents, takeBack } from './takeBack.js';

export interface EraseTask {
  do: 'erase';
  projectId: string;
  subject: Subject;
  now: number;
}

/** Erases, and takes it out of the log. What the gaps of pages still hold goes when the file is compacted, which is due then. */
export function eraseForGood(store: BatchStore, task: EraseTask): void {
  store.inTransaction(() => erase(store, task));
  store.forgetLog();
}

/**
 * Empties every event of somebody and takes them out of every figure, as if they had never answered: the rollups are
 * afterwards what counting the remaining rows again would give. Keys stay, and what still arrives finds a tombstone.
 */
export function erase(store: BatchStore, task: EraseTask): void {
  const { projectId, subject } = task;
  const browsers = browsersToForget(store, task);
  const named = store.query(namingEvents(store.kysely, task));
  const before = browsers.flatMap((visitor) =>
    store.query(anonymousEvents(store.kysely, { projectId, visitor })),
  );
  const found = [...named, ...before];
  const prompts = [...new Set(found.flatMap(({ prompt }) => prompt ?? []))];
  const events = [...new Set([...found, ...responsesTo(store, projectId, prompts)].map(({ id }) => id))];
  forgetCases(store, { projectId, subject, browsers, prompts });
  takeBack(store, projectId, { events, prompts });
  emptyEvents(store, projectId, events);
  eraseDeadLetters(store, { ...task, browsers });
  for (const chunk of inChunks(prompts)) forgetDeliveries(store, projectId, chunk);
  if (subject.kind === 'respondent') forgetDeliveriesOf(store, projectId, subject.id);
  disownTokens(store, projectId, subject.kind === 'visitor' ? [subject.id] : browsers);
  const size = { now: task.now, events: events.length, prompts: prompts.length };
  for (const id of prompts) store.tombstones.put(projectId, { kind: 'prompt', id }, size);
  for (const id of browsers) store.tombstones.put(projectId, { kind: 'anonymous', id }, size);
  store.tombstones.put(projectId, subject, size);
  noteDue(store, task.now);
}

/** Browsers whose events without a name go along. What another person said in them, under their own name, stays. */
function browsersToForget(store: BatchStore, { projectId, subject }: EraseTask): string[] {
  if (subject.kind === 'visitor') return [];
  const rows = store.query(browsersOf(store.kysely, { projectId, respondent: subject.id }));
  return rows.map(({ visitor }) => visitor);
}

/** A prompt is erased as a whole: its answers are cumulative, so any of them holds the others. */
function responsesTo(store: BatchStore, projectId: string, prompts: readonly string[]): FoundEvent[] {
  return inChunks(prompts).flatMap((chunk) =>
    store.query(
      store.kysely
        .selectFrom('event')
        .select(['id', 'prompt'])
        .where('project_id', '=', projectId)
        .where('prompt', 'in', chunk)
        .where('seq', 'is not', null),
    ),
  );
}

/** Tokens stay used, by nobody: a browser's id is not to be found with them. */
function disownTokens(store: BatchStore, projectId: string, visitors: readonly string[]): void {
  for (const chunk of inChunks(visitors)) {
    store.query(
      store.kysely
        .updateTable('identity_nonce')
        .set({ visitor: '' })
        .where('project_id', '=', projectId)
        .where('visitor', 'in', chunk),
    );
  }
}
