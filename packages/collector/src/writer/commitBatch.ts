import { noteCases } from '../cases/noteCases.js';
import { countUnproved } from '../identity/countUnproved.js';
import { settleClaims } from '../identity/settleClaims.js';
import { erasedBody } from '../respondents/erasedBody.js';
import { withoutTheErased } from '../respondents/withoutTheErased.js';
import type { AcceptedEvent, PromptEvent } from '../rollups/acceptedEvent.js';
import { foldEvent } from '../rollups/foldEvent.js';
import { RollupDeltas } from '../rollups/rollupDeltas.js';
import { isRowRefused, isStoreFailure } from '../store/dialect.js';
import type { PromptTable } from '../store/tables.js';
import type { BatchStore } from './batchStore.js';
import type { Verdict } from './protocol.js';

/**
 * Stores a batch in one transaction: when it returns, everything accepted is on disk.
 * Throws when nothing could be stored at all, so that the sender keeps the events and tries again.
 */
export function commitBatch(store: BatchStore, events: readonly AcceptedEvent[]): Verdict[] {
  try {
    return store.inTransaction(() => storeTogether(store, events));
  } catch (error) {
    if (isStoreFailure(error)) throw error;
    return store.inTransaction(() => events.map((event) => storeOrPutAside(store, event)));
  }
}

/** One event that cannot be stored spoils a transaction; alone it spoils nothing but itself. */
function storeOrPutAside(store: BatchStore, event: AcceptedEvent): Verdict {
  try {
    return storeAlone(store, event);
  } catch (error) {
    if (isStoreFailure(error)) throw error;
    putAside(store, event, String(error));
    return 'not_stored';
  }
}

function putAside(store: BatchStore, event: AcceptedEvent, reason: string): void {
  try {
    store.inSavepoint(() => store.deadLetters.keep(event, reason));
  } catch (error) {
    // What is refused even here is refused for good: its neighbours must not wait for it. All else is the store's fault.
    if (!isRowRefused(error)) throw error;
  }
}

/** Stores one event or throws what the store has against it, leaving no half of it behind. */
export function storeAlone(store: BatchStore, event: AcceptedEvent): Verdict {
  return store.inSavepoint(() => storeTogether(store, [event])[0] ?? 'duplicate');
}

function storeTogether(store: BatchStore, sent: readonly AcceptedEvent[]): Verdict[] {
  const events = withoutTheErased(store, settleClaims(store, sent));
  const fresh = store.events.insertFresh(events);
  const kept = fresh.filter(({ body }) => body !== erasedBody);
  countUnproved(store, kept);
  const deltas = new RollupDeltas();
  const counted = kept.filter(({ bot }) => !bot);
  const prompts = updatePrompts(store, counted, deltas);
  store.prompts.save(prompts);
  store.comments.follow(counted, prompts);
  // History is counted, and is no news.
  const news = counted.filter(({ imported }) => !imported);
  store.outbox.tell(news, prompts);
  noteCases(
    store,
    counted.filter(({ imported, opensCases }) => !imported || opensCases),
  );
  countReach(store, counted, deltas);
  store.rollups.add(deltas);
  const isFresh = new Set(fresh);
  return events.map((event) => (isFresh.has(event) ? 'accepted' : 'duplicate'));
}

/** Folds the events into their prompts' rows and notes the difference that makes to the rollups. */
function updatePrompts(
  store: BatchStore,
  events: readonly AcceptedEvent[],
  deltas: RollupDeltas,
): PromptTable[] {
  const ofPrompts = events.filter((event): event is PromptEvent => event.prompt !== null);
  const rows = new Map<string, PromptTable>();
  const named = new Map(ofPrompts.map((event) => [keyOf(event), event]));
  for (const row of store.prompts.find([...named.values()])) {
    rows.set(keyOf(row), row);
    deltas.addPrompt(row, store.localDayOf(row.project_id), -1);
  }
  for (const event of ofPrompts) rows.set(keyOf(event), foldEvent(rows.get(keyOf(event)), event));
  const settled = [...rows.values()].map((row) => store.segments.settle(row));
  for (const row of settled) deltas.addPrompt(row, store.localDayOf(row.project_id), 1);
  return settled;
}

function keyOf({ project_id, prompt }: { project_id: string; prompt: string }): string {
  return `${project_id}\n${prompt}`;
}

function countReach(store: BatchStore, events: readonly AcceptedEvent[], deltas: RollupDeltas): void {
  for (const event of events) {
    if (event.type !== 'touchpoint') continue;
    const day = store.localDayOf(event.project_id)(event.at);
    deltas.addReach({ projectId: event.project_id, day }, event.body);
  }
}
