import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { BatchStore } from '../writer/batchStore.js';
import { erasedBody } from './erasedBody.js';
import type { Burial } from './tombstones.js';

/**
 * Empties what arrives late of somebody who was erased: an answer that waited offline in their browser. It is taken
 * and acknowledged, so that the browser lets go of it, and nothing of it is kept. What they do after the erasure is
 * new: nobody promised not to serve them again. All other events are given back as they are.
 */
export function withoutTheErased(
  store: BatchStore,
  events: readonly AcceptedEvent[],
): readonly AcceptedEvent[] {
  const projects = new Set(events.map(({ project_id }) => project_id));
  const touched = new Set([...projects].filter((projectId) => store.tombstones.hasAny(projectId)));
  if (!touched.size) return events;
  return events.map((event) =>
    touched.has(event.project_id) && isErased(store, event) ? { ...event, body: erasedBody } : event,
  );
}

function isErased(store: BatchStore, { project_id, at, prompt, body }: AcceptedEvent): boolean {
  if (prompt !== null && store.tombstones.erasedAt(project_id, { kind: 'prompt', id: prompt }) !== undefined)
    return true;
  return burialsOf(body).some((burial) => at <= (store.tombstones.erasedAt(project_id, burial) ?? -1));
}

/** Under whose name an event would have been erased. */
export function burialsOf(body: string): Burial[] {
  const { respondent, visitor }: { respondent?: string; visitor?: string } = JSON.parse(body);
  const burials: Burial[] = [];
  if (visitor !== undefined) burials.push({ kind: 'visitor', id: visitor });
  if (respondent !== undefined) burials.push({ kind: 'respondent', id: respondent });
  else if (visitor !== undefined) burials.push({ kind: 'anonymous', id: visitor });
  return burials;
}
