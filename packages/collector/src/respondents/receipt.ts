import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import { subjectHash } from './subject.js';
import type { Burial } from './tombstones.js';

/** What was erased of somebody, or of one showing, the last time. */
export async function receiptOf(
  kysely: Kysely<Tables>,
  { projectId, subject }: { projectId: string; subject: Burial },
): Promise<{ events: number; prompts: number; erasedAt: string } | undefined> {
  const row = await kysely
    .selectFrom('pepper')
    .select('pepper')
    .where('project_id', '=', projectId)
    .executeTakeFirst();
  if (!row) return undefined;
  const receipt = await kysely
    .selectFrom('tombstone')
    .select(['events', 'prompts', 'erased_at'])
    .where('project_id', '=', projectId)
    .where('subject', '=', subjectHash(row.pepper, subject.kind, subject.id))
    .executeTakeFirst();
  if (!receipt) return undefined;
  const { events, prompts, erased_at } = receipt;
  return { events, prompts, erasedAt: new Date(erased_at).toISOString() };
}
