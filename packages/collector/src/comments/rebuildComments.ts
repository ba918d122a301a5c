import type { BatchStore } from '../writer/batchStore.js';
import { commentsOf } from './commentsOf.js';

/** Prompts read at a time, so that memory does not grow with the project. */
const pageSize = 1000;

/**
 * Makes a project's comments again from the responses that count. Run inside a transaction, it replaces them in one
 * switch; the result is the same as what every commit has kept.
 */
export function rebuildComments(store: BatchStore, projectId: string): void {
  store.query(store.kysely.deleteFrom('comment').where('project_id', '=', projectId));
  store.comments.clearIndex(projectId);
  let after = '';
  for (;;) {
    const rows = store.query(respondedPrompts(store, { projectId, after }));
    store.comments.add(rows.flatMap(({ body, ...row }) => commentsOf(row, body)));
    const last = rows.at(-1);
    if (!last) return;
    after = last.prompt;
  }
}

function respondedPrompts(
  { kysely }: BatchStore,
  { projectId, after }: { projectId: string; after: string },
) {
  return kysely
    .selectFrom('prompt')
    .innerJoin('event', (join) =>
      join.onRef('event.project_id', '=', 'prompt.project_id').onRef('event.id', '=', 'prompt.response_id'),
    )
    .select([
      'prompt.project_id',
      'prompt.prompt',
      'prompt.survey',
      'prompt.touchpoint',
      'prompt.response_at',
      'prompt.measures',
      'event.body',
    ])
    .where('prompt.project_id', '=', projectId)
    .where('prompt.prompt', '>', after)
    .orderBy('prompt.prompt')
    .limit(pageSize);
}
