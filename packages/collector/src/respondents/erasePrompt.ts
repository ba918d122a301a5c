import { forgetCasesOf } from '../cases/forgetCases.js';
import { noteDue } from '../compaction/noteDue.js';
import { fieldOfBody } from '../store/dialect.js';
import { forgetDeliveries } from '../webhooks/forgetDeliveries.js';
import type { BatchStore } from '../writer/batchStore.js';
import { emptyEvents, takeBack } from './takeBack.js';

/** One showing is to be forgotten with its answers, and not who gave them. */
export interface ErasePromptTask {
  do: 'erasePrompt';
  projectId: string;
  prompt: string;
  now: number;
}

/**
 * Erases one response with the showing that it answers, as `erase` does with everything of somebody: out of the figures,
 * the comments, the cases, and the log. What still arrives of the same showing finds a tombstone.
 */
export function erasePromptForGood(store: BatchStore, task: ErasePromptTask): void {
  store.inTransaction(() => erasePrompt(store, task));
  store.forgetLog();
}

export function erasePrompt(store: BatchStore, { projectId, prompt, now }: ErasePromptTask): void {
  const events = [...showingOf(store, projectId, prompt), ...answersTo(store, projectId, prompt)];
  const prompts = [prompt];
  forgetCasesOf(store, projectId, prompts);
  takeBack(store, projectId, { events, prompts });
  emptyEvents(store, projectId, events);
  store.query(
    store.kysely
      .deleteFrom('dead_letter')
      .where('project_id', '=', projectId)
      .where(fieldOfBody('prompt'), '=', prompt),
  );
  forgetDeliveries(store, projectId, prompts);
  store.tombstones.put(projectId, { kind: 'prompt', id: prompt }, { now, events: events.length, prompts: 1 });
  noteDue(store, now);
}

/** That it was shown, and closed. */
function showingOf(store: BatchStore, projectId: string, prompt: string): string[] {
  return idsOf(store, eventsAbout(store, projectId, prompt).where('seq', 'is', null));
}

function answersTo(store: BatchStore, projectId: string, prompt: string): string[] {
  return idsOf(store, eventsAbout(store, projectId, prompt).where('seq', 'is not', null));
}

function eventsAbout(store: BatchStore, projectId: string, prompt: string) {
  return store.kysely
    .selectFrom('event')
    .select('id')
    .where('project_id', '=', projectId)
    .where('prompt', '=', prompt);
}

function idsOf(store: BatchStore, select: ReturnType<typeof eventsAbout>): string[] {
  return store.query(select).map(({ id }) => id);
}
