import { sql } from 'kysely';
import type { BatchStore } from '../writer/batchStore.js';

/** What became of one attempt to tell a webhook something. */
export interface NoteAttemptTask {
  do: 'noteAttempt';
  projectId: string;
  webhook: string;
  delivery: string;
  at: number;
  outcome: 'delivered' | 'failed' | 'gone' | 'erased';
  /** When it is tried again; null: not any more. */
  nextAt: number | null;
  status: number | null;
  error: string | null;
  answer: string | null;
}

/** Writes the outcome down. What was erased in the meantime stays so. */
export function noteAttempt(store: BatchStore, task: NoteAttemptTask): void {
  const { projectId, delivery, at, outcome, nextAt, status, error, answer } = task;
  const ended = outcome === 'delivered' || outcome === 'erased' ? outcome : 'dead';
  store.query(
    store.kysely
      .updateTable('delivery')
      .set({
        state: nextAt === null ? ended : 'pending',
        attempts: sql`attempts + 1`,
        ...{ next_at: nextAt, status, error, answer },
        done_at: nextAt === null ? at : null,
      })
      .where('project_id', '=', projectId)
      .where('id', '=', delivery)
      .where('state', '=', 'pending'),
  );
  if (outcome === 'delivered') noteSuccess(store, task);
  else if (outcome !== 'erased') noteFailure(store, task);
  if (outcome === 'gone') giveUp(store, task);
}

function noteSuccess(store: BatchStore, { projectId, webhook, at }: NoteAttemptTask): void {
  store.query(
    store.kysely
      .updateTable('webhook')
      .set({ failures: 0, failing_since: null, last_error: null, delivered_at: at })
      .where('project_id', '=', projectId)
      .where('id', '=', webhook),
  );
}

function noteFailure(store: BatchStore, { projectId, webhook, at, error, outcome }: NoteAttemptTask): void {
  store.query(
    store.kysely
      .updateTable('webhook')
      .set({
        failures: sql`failures + 1`,
        failing_since: sql`coalesce(failing_since, ${at})`,
        last_error: error,
        ...(outcome === 'gone' && { state: 'gone' }),
      })
      .where('project_id', '=', projectId)
      .where('id', '=', webhook),
  );
}

/** The receiver wants nothing any more, so nothing more is tried; all of it can be sent again by hand. */
function giveUp(store: BatchStore, { projectId, webhook, at }: NoteAttemptTask): void {
  store.query(
    store.kysely
      .updateTable('delivery')
      .set({
        state: 'dead',
        next_at: null,
        done_at: at,
        error: 'the receiver answered 410 to another delivery',
      })
      .where('project_id', '=', projectId)
      .where('webhook', '=', webhook)
      .where('state', '=', 'pending'),
  );
}
