import { RollupDeltas } from '../rollups/rollupDeltas.js';
import { localeDimension, readSegments, type Segment } from '../rollups/segment.js';
import type { PromptTable } from '../store/tables.js';
import type { BatchStore } from '../writer/batchStore.js';
import { erasedBody } from './erasedBody.js';
import { inChunks } from './inChunks.js';

/** Takes prompts, with their answers, and reports out of every figure, as if they had never been. */
export function takeBack(
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

/** Nothing is left of an event but its key. */
export function emptyEvents(store: BatchStore, projectId: string, events: readonly string[]): void {
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
