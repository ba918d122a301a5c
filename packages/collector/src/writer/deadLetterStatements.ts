import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { type LetterQuery, selectDeadLetters } from '../store/deadLetters.js';
import type { DeadLetterTable } from '../store/tables.js';
import type { BatchStore } from './batchStore.js';

/** Puts events aside that the store refuses, and finds them again. Rare, so nothing here is compiled ahead. */
export class DeadLetterStatements {
  readonly #store: Pick<BatchStore, 'kysely' | 'query'>;

  constructor(store: Pick<BatchStore, 'kysely' | 'query'>) {
    this.#store = store;
  }

  /** Keeps the event. One that is sent again stays where it is, with the newest reason. */
  keep(event: AcceptedEvent, reason: string): void {
    const { body, ...judged } = event;
    const { project_id, id, received_at } = event;
    const code = 'not_stored';
    this.#store.query(
      this.#store.kysely
        .insertInto('dead_letter')
        .values({ project_id, id, received_at, code, reason, body, judged: JSON.stringify(judged) })
        .onConflict((conflict) => conflict.columns(['project_id', 'id']).doUpdateSet({ reason })),
    );
  }

  find(query: LetterQuery): DeadLetterTable[] {
    return this.#store.query(selectDeadLetters(this.#store.kysely, query));
  }

  remove({ project_id, id }: Pick<DeadLetterTable, 'project_id' | 'id'>): void {
    this.#store.query(
      this.#store.kysely.deleteFrom('dead_letter').where('project_id', '=', project_id).where('id', '=', id),
    );
  }
}

/** The event as it was judged when it came in. */
export function eventOf({ body, judged }: DeadLetterTable): AcceptedEvent {
  // Written by `keep` from an event of this type.
  return { ...JSON.parse(judged), body } as AcceptedEvent;
}
