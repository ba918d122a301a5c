import { forgetCases } from '../cases/forgetCases.js';
import { noteDue } from '../compaction/noteDue.js';
import { RollupDeltas } from '../rollups/rollupDeltas.js';
import { localeDimension, readSegments, type Segment } from '../rollups/segment.js';
import type { PromptTable } from '../store/tables.js';
import { forgetDeliveries, forgetDeliveriesOf } from '../webhooks/forgetDeliveries.js';
import type { BatchStore } from '../writer/batchStore.js';
import { eraseDeadLetters } from './eraseDeadLetters.js';
import { erasedBody } from './erasedBody.js';
import { anonymousEvents, browsersOf, type FoundEvent, idsPerQuery, namingEvents } from './eventsOf.js';
import type { Subject } from './subject.js';

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

function takeBack(
  store: BatchStore,
  projectId: string,
  of: { events: readonly string[]; prompts: readonly string[] },
): void {
  const deltas = new RollupDeltas();
  const localDay = store.localDayOf(projectId);
  const rows = store.prompts.find(of.prompts.map((prompt) => ({ project_id: projectId, prompt })));
  for (const row of rows) deltas.addPrompt(row, localDay, -1);
  for (const { at, body } of reportsAmong(store, projectId, of.events)) {
    deltas.addReach({ projectId, day: localDay(at) }, body, -1);
  }
  store.rollups.add(deltas);
  store.segments.release(store, projectId, partsOf(rows));
  store.comments.forget(projectId, of.prompts);
  for (const chunk of inChunks(of.prompts)) {
    store.query(
      store.kysely.deleteFrom('prompt').where('project_id', '=', projectId).where('prompt', 'in', chunk),
    );
  }
}

/** The parts that these prompts were counted in, each once. */
function partsOf(rows: readonly PromptTable[]): Segment[] {
  const written = new Set(rows.map(({ segments }) => segments).filter(Boolean));
  const locales = new Set(rows.map(({ locale }) => locale).filter(Boolean));
  return [
    ...readSegments([...written].join('\n')),
    ...[...locales].map((value) => ({ dimension: localeDimension, value })),
  ];
}

function reportsAmong(
  store: BatchStore,
  projectId: string,
  events: readonly string[],
): { at: number; body: string }[] {
  return inChunks(events).flatMap((chunk) =>
    store.query(
      store.kysely
        .selectFrom('event')
        .select(['at', 'body'])
        .where('project_id', '=', projectId)
        .where('id', 'in', chunk)
        .where('type', '=', 'touchpoint'),
    ),
  );
}

function emptyEvents(store: BatchStore, projectId: string, events: readonly string[]): void {
  for (const chunk of inChunks(events)) {
    store.query(
      store.kysely
        .updateTable('event')
        .set({ body: erasedBody })
        .where('project_id', '=', projectId)
        .where('id', 'in', chunk),
    );
  }
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

function inChunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / idsPerQuery) }, (_, index) =>
    ids.slice(index * idsPerQuery, (index + 1) * idsPerQuery),
  );
}
