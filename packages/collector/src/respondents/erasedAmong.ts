import type { Kysely } from 'kysely';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Tables } from '../store/tables.js';
import { subjectHash } from './subject.js';
import type { Burial } from './tombstones.js';
import { burialsOf } from './withoutTheErased.js';

/**
 * Which of these events belong to somebody who was erased after they happened. The writer keeps nothing of such an
 * event either way; this is for telling its sender, who brought it on purpose.
 */
export async function erasedAmong(
  kysely: Kysely<Tables>,
  projectId: string,
  events: readonly AcceptedEvent[],
): Promise<Set<AcceptedEvent>> {
  const pepper = await pepperOf(kysely, projectId);
  if (pepper === undefined) return new Set();
  const hashOf = ({ kind, id }: Burial) => subjectHash(pepper, kind, id);
  const buried = new Map(events.map((event) => [event, burials(event).map(hashOf)]));
  const erasedAt = await tombstonesOf(kysely, projectId, [...buried.values()].flat());
  const isErased = (event: AcceptedEvent) =>
    buried.get(event)?.some((hash) => event.at <= (erasedAt.get(hash) ?? -1));
  return new Set(events.filter(isErased));
}

function burials({ body, prompt }: AcceptedEvent): Burial[] {
  return prompt === null ? burialsOf(body) : [{ kind: 'prompt', id: prompt }, ...burialsOf(body)];
}

/** Undefined while nobody was ever erased here. */
async function pepperOf(kysely: Kysely<Tables>, projectId: string): Promise<string | undefined> {
  const row = await kysely
    .selectFrom('pepper')
    .select('pepper')
    .where('project_id', '=', projectId)
    .executeTakeFirst();
  return row?.pepper;
}

async function tombstonesOf(
  kysely: Kysely<Tables>,
  projectId: string,
  subjects: readonly string[],
): Promise<Map<string, number>> {
  const rows = await kysely
    .selectFrom('tombstone')
    .select(['subject', 'erased_at'])
    .where('project_id', '=', projectId)
    .where('subject', 'in', subjects)
    .execute();
  return new Map(rows.map(({ subject, erased_at }) => [subject, erased_at]));
}
