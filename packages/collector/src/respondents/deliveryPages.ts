import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import { inPages } from './inPages.js';
import type { Subject } from './subject.js';

/** What webhooks were told of somebody: of their prompts, and of themselves by name. */
export async function* deliveryPages(
  kysely: Kysely<Tables>,
  { projectId, subject }: { projectId: string; subject: Subject },
  prompts: readonly string[],
): AsyncGenerator<object[]> {
  yield* inPages(prompts, async (some) => {
    const ofPrompts = await told(kysely, projectId).where('prompt', 'in', some).execute();
    return ofPrompts.map(itemOf);
  });
  if (subject.kind !== 'respondent') return;
  const known = new Set(prompts);
  const byName = await told(kysely, projectId).where('respondent', '=', subject.id).execute();
  yield byName.filter(({ prompt }) => prompt === null || !known.has(prompt)).map(itemOf);
}

function told(kysely: Kysely<Tables>, projectId: string) {
  return kysely
    .selectFrom('delivery')
    .innerJoin('webhook', (join) =>
      join
        .onRef('webhook.project_id', '=', 'delivery.project_id')
        .onRef('webhook.id', '=', 'delivery.webhook'),
    )
    .select(['delivery.id', 'kind', 'prompt', 'webhook.url', 'delivery.state', 'done_at', 'data'])
    .where('delivery.project_id', '=', projectId)
    .orderBy('delivery.id');
}

function itemOf({
  done_at,
  data,
  ...rest
}: Awaited<ReturnType<ReturnType<typeof told>['execute']>>[number]): object {
  return {
    ...rest,
    doneAt: done_at === null ? null : new Date(done_at).toISOString(),
    ...(data !== null && { data: JSON.parse(data) }),
  };
}
