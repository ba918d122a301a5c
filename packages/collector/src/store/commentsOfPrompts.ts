import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Everything that was written in these prompts of a project, as a query. */
export function commentsOfPrompts(
  kysely: Kysely<Tables>,
  projectId: string,
  prompts: readonly { prompt: string }[],
) {
  return kysely
    .selectFrom('comment')
    .where('project_id', '=', projectId)
    .where(
      'prompt',
      'in',
      prompts.map(({ prompt }) => prompt),
    );
}
