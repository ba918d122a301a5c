import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Connection } from '../store/dialect.js';
import type { PromptTable, Tables } from '../store/tables.js';
import type { DeliveryTable } from '../store/webhookTables.js';
import { ChunkedStatement, valuesOf } from '../writer/chunkedStatement.js';

const columns = [
  'project_id',
  'id',
  'webhook',
  'kind',
  'key',
  'prompt',
  'event',
  'created_at',
  'state',
  'attempts',
  'next_at',
] as const satisfies (keyof DeliveryTable)[];

interface Listener {
  id: string;
  events: string;
}

/**
 * Notes whom to tell, in the transaction of the event itself: what is stored is told, and nothing else. A prompt is told
 * of once as completed and once as partial, however often its batch comes again and whatever arrives of it later.
 */
export class Outbox {
  readonly #listeners: ReturnType<Connection['prepare']>;
  readonly #insert: ChunkedStatement<DeliveryTable>;

  constructor(connection: Connection, kysely: Kysely<Tables>) {
    const listeners = kysely.selectFrom('webhook').select(['id', 'events']);
    this.#listeners = connection.prepare(
      listeners.where('project_id', '=', '').where('state', '!=', 'gone').compile().sql,
    );
    this.#insert = new ChunkedStatement<DeliveryTable>(connection, columns, (rows) =>
      kysely
        .insertInto('delivery')
        .columns(columns)
        .expression(valuesOf(rows, columns.length))
        .onConflict((conflict) => conflict.doNothing())
        .compile(),
    );
  }

  /** `prompts` are the rows that the events have become part of. */
  tell(events: readonly AcceptedEvent[], prompts: readonly PromptTable[]): void {
    const responses = events.filter(({ type }) => type === 'response');
    if (!responses.length) return;
    for (const projectId of new Set(responses.map(({ project_id }) => project_id))) {
      const listeners = this.#listenersOf(projectId);
      // Most projects tell nobody, and their answers wait for nothing here.
      if (!listeners.length) continue;
      const completed = new Set(prompts.filter((row) => row.completed).map(keyOf));
      const theirs = responses.filter(({ project_id }) => project_id === projectId);
      this.#insert.run(theirs.flatMap((event) => deliveriesOf(event, listeners, completed)));
    }
  }

  #listenersOf(projectId: string): Listener[] {
    // The rows come from our own table, whose columns are texts.
    return this.#listeners.all([projectId, 'gone']) as Listener[];
  }
}

function deliveriesOf(
  event: AcceptedEvent,
  listeners: readonly Listener[],
  completed: ReadonlySet<string>,
): DeliveryTable[] {
  if (event.prompt === null) return [];
  const isComplete = event.complete === 1;
  // Who has completed is not told of as somebody who has not.
  if (!isComplete && completed.has(keyOf(event))) return [];
  const kind = isComplete ? 'response.completed' : 'response.partial';
  const { project_id, prompt, received_at } = event;
  return listeners
    .filter(({ events }) => JSON.parse(events).includes(kind))
    .map(({ id: webhook }) => ({
      ...{ project_id, id: newDeliveryId(), webhook, kind, key: prompt, prompt, event: event.id },
      ...{ respondent: null, data: null },
      ...{ created_at: received_at, state: 'pending', attempts: 0, next_at: received_at },
      ...{ status: null, error: null, answer: null, done_at: null },
    }));
}

/** What a receiver tells repetitions by; the same through every attempt. */
export function newDeliveryId(): string {
  return `msg_${randomBytes(15).toString('base64url')}`;
}

function keyOf({ project_id, prompt }: { project_id: string; prompt: string }): string {
  return `${project_id}\n${prompt}`;
}
