import type { Kysely } from 'kysely';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Connection } from '../store/dialect.js';
import type { EventTable, Tables } from '../store/tables.js';
import { ChunkedStatement, valuesOf } from './chunkedStatement.js';

const columns = [
  'project_id',
  'id',
  'type',
  'prompt',
  'seq',
  'at',
  'received_at',
  'body',
] as const satisfies (keyof EventTable)[];

/** Writes events so that each is stored once, whoever sends it how often. */
export class EventStatements {
  readonly #connection: Connection;
  readonly #insert: ChunkedStatement<EventTable>;

  constructor(connection: Connection, kysely: Kysely<Tables>) {
    this.#connection = connection;
    this.#insert = new ChunkedStatement<EventTable>(connection, columns, (rows) =>
      kysely
        .insertInto('event')
        .columns(columns)
        .expression(valuesOf(rows, columns.length))
        .onConflict((conflict) => conflict.doNothing())
        .compile(),
    );
  }

  /** Stores what is new and returns it; what is missing from the answer was there already. */
  insertFresh(events: readonly AcceptedEvent[]): readonly AcceptedEvent[] {
    this.#connection.exec('savepoint together');
    const allFresh = this.#insert.run(events) === events.length;
    if (allFresh) {
      this.#connection.exec('release together');
      return events;
    }
    // Only one at a time can the database say which of them it knew.
    this.#connection.exec('rollback to together; release together');
    return events.filter((event) => this.#insert.run([event]) === 1);
  }
}
