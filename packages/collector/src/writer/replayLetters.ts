import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { LetterQuery } from '../store/deadLetters.js';
import { isStoreFailure } from '../store/dialect.js';
import type { DeadLetterTable } from '../store/tables.js';
import type { BatchStore } from './batchStore.js';
import { storeAlone } from './commitBatch.js';
import { eventOf } from './deadLetterStatements.js';

/** What became of one dead letter. `stored` and `duplicate` are dead letters no more. */
export interface ReplayedLetter {
  event: AcceptedEvent;
  result: 'stored' | 'duplicate' | 'refused';
  /** Why it was refused again. */
  reason?: string;
}

/**
 * Puts dead letters into the store again. An event and the removal of its letter are one transaction, so that
 * a replay that is killed, or asked for twice, stores each event once.
 */
export function replayLetters(store: BatchStore, query: LetterQuery): ReplayedLetter[] {
  return store.inTransaction(() => store.deadLetters.find(query).map((letter) => replay(store, letter)));
}

function replay(store: BatchStore, letter: DeadLetterTable): ReplayedLetter {
  const event = eventOf(letter);
  try {
    const verdict = storeAlone(store, event);
    store.deadLetters.remove(letter);
    return { event, result: verdict === 'duplicate' ? 'duplicate' : 'stored' };
  } catch (error) {
    if (isStoreFailure(error)) throw error;
    const reason = String(error);
    store.deadLetters.keep(event, reason);
    return { event, result: 'refused', reason };
  }
}
