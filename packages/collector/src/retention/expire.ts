import { expireCases } from '../cases/expireCases.js';
import { noteDue } from '../compaction/noteDue.js';
import { erasedBody } from '../respondents/erasedBody.js';
import { expireDeliveries } from '../webhooks/forgetDeliveries.js';
import type { BatchStore } from '../writer/batchStore.js';

/** Empties the oldest events of a project that are held for too long, so many at a time. */
export interface ExpireTask {
  do: 'expire';
  projectId: string;
  /** What was received before then is not held any longer. */
  before: number;
  now: number;
  limit: number;
}

/**
 * Figures stay: they hold nobody. A prompt's row stays too, without its answer's words, so that counting again gives
 * the same figures. What is emptied says so itself, so a run that was cut short goes on where it stopped.
 */
export function expire(store: BatchStore, task: ExpireTask): void {
  const { projectId, before, limit } = task;
  expireCases(store, task);
  const held = store.query(
    store.kysely
      .selectFrom('event')
      .select(['id', 'type', 'prompt', 'body'])
      .where('project_id', '=', projectId)
      .where('erased', 'is', null)
      .where('received_at', '<', before)
      .orderBy('received_at')
      .limit(limit),
  );
  const reports = held.filter(({ type }) => type === 'touchpoint');
  const others = held.filter(({ type }) => type !== 'touchpoint');
  for (const { id, body } of reports) setBody(store, { projectId, ids: [id], body: countsAlone(body) });
  setBody(store, { projectId, ids: others.map(({ id }) => id), body: erasedBody });
  forgetAnswers(store, projectId, others);
  noteDue(store, task.now);
}

/** Of the prompts whose response was emptied: what they say it was, what was written in it, and what was told of it. */
function forgetAnswers(
  store: BatchStore,
  projectId: string,
  emptied: readonly { id: string; prompt: string | null }[],
): void {
  const prompts = [...new Set(emptied.flatMap(({ prompt }) => prompt ?? []))];
  expireDeliveries(store, projectId, prompts);
  const forgotten = store.query(
    store.kysely
      .updateTable('prompt')
      .set({ response_id: null, response_received_at: null })
      .where('project_id', '=', projectId)
      .where('prompt', 'in', prompts)
      .where(
        'response_id',
        'in',
        emptied.map(({ id }) => id),
      )
      .returning('prompt'),
  );
  store.comments.forget(
    projectId,
    forgotten.map(({ prompt }) => prompt),
  );
}

function setBody(store: BatchStore, to: { projectId: string; ids: readonly string[]; body: string }): void {
  store.query(
    store.kysely
      .updateTable('event')
      .set({ body: to.body })
      .where('project_id', '=', to.projectId)
      .where('id', 'in', to.ids),
  );
}

/** How often moments happened, without whose they were: the figures of reach are counted from it. */
function countsAlone(body: string): string {
  const { counts, rate } = JSON.parse(body);
  return JSON.stringify({ ...JSON.parse(erasedBody), counts, rate });
}
