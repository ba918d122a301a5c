import type { ResponseEvent } from '@cairn/schema';
import type { PromptTable } from '../store/tables.js';
import type { BatchStore } from '../writer/batchStore.js';
import { declaredDimensions, notedDimensions } from './declaredDimensions.js';
import { RollupDeltas } from './rollupDeltas.js';
import { segmentsOf } from './segmentsOf.js';

/** What is counted, and nothing else: these can be made again from the rows. */
export const rollupTables = ['answer_rollup', 'prompt_rollup', 'reach_rollup'] as const;

/** Rows read at a time, so that memory does not grow with the project. */
const pageSize = 1000;

/**
 * Counts a project's rollups again from its rows. Run inside a transaction, it replaces them in one switch;
 * the result is the same as what every commit has added up to. Answers from before an attribute was
 * declared are counted by it as well.
 */
export function rebuildRollups(store: BatchStore, projectId: string): void {
  for (const table of rollupTables) {
    store.query(store.kysely.deleteFrom(table).where('project_id', '=', projectId));
  }
  const dimensions = declaredDimensions(store, projectId);
  countPrompts(store, projectId, dimensions);
  countReach(store, projectId);
  const counted_by = notedDimensions(dimensions);
  store.query(store.kysely.updateTable('project').set({ counted_by }).where('id', '=', projectId));
}

function countPrompts(store: BatchStore, projectId: string, dimensions: readonly string[]): void {
  const localDay = store.localDayOf(projectId);
  let after = '';
  for (;;) {
    const rows = promptsAfter(store, projectId, after);
    const deltas = new RollupDeltas();
    const parted: PromptTable[] = [];
    for (const { body, ...row } of rows) {
      const segments = body === null ? row.segments : segmentsNow(store, { projectId, body, dimensions });
      if (segments !== row.segments) parted.push({ ...row, segments });
      deltas.addPrompt({ ...row, segments }, localDay, 1);
    }
    store.prompts.save(parted);
    store.rollups.add(deltas);
    const last = rows.at(-1);
    if (!last) return;
    after = last.prompt;
  }
}

/** Prompts with what was said last, where that is still held. */
function promptsAfter(store: BatchStore, projectId: string, after: string) {
  return store.query(
    store.kysely
      .selectFrom('prompt')
      .leftJoin('event', (join) =>
        join.onRef('event.project_id', '=', 'prompt.project_id').onRef('event.id', '=', 'prompt.response_id'),
      )
      .selectAll('prompt')
      .select('event.body')
      .where('prompt.project_id', '=', projectId)
      .where('prompt.prompt', '>', after)
      .orderBy('prompt.prompt')
      .limit(pageSize),
  );
}

/** The parts that an answer belongs to by the dimensions of today, which may be others than when it came. */
function segmentsNow(
  store: BatchStore,
  of: { projectId: string; body: string; dimensions: readonly string[] },
): string {
  // The body of a prompt's response is a response event that the schema has passed.
  const { context }: Pick<ResponseEvent, 'context'> = JSON.parse(of.body);
  return store.segments.settleAll(of.projectId, segmentsOf(context, of.dimensions));
}

function countReach(store: BatchStore, projectId: string): void {
  const localDay = store.localDayOf(projectId);
  let after = '';
  for (;;) {
    const rows = store.query(
      store.kysely
        .selectFrom('event')
        .select(['id', 'at', 'body'])
        .where('project_id', '=', projectId)
        .where('id', '>', after)
        .where('type', '=', 'touchpoint')
        .orderBy('id')
        .limit(pageSize),
    );
    const deltas = new RollupDeltas();
    for (const row of rows) deltas.addReach({ projectId, day: localDay(row.at) }, row.body);
    store.rollups.add(deltas);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
