import type { Kysely } from 'kysely';
import type { Catalog } from '../store/catalog.js';
import type { Tables } from '../store/tables.js';
import type { Writer } from '../writer/createWriter.js';
import { notedDimensions } from './declaredDimensions.js';

export interface RecountParts {
  kysely: Kysely<Tables>;
  catalog: Pick<Catalog, 'byId'>;
  writer: Pick<Writer, 'run'>;
}

/**
 * Counts a project again where its figures are divided by other attributes than its live document declares: after a
 * publication, or at the next start when that was cut short. It holds up everybody who writes, so only where it has to.
 */
export async function recountDue(parts: RecountParts, projectId: string): Promise<void> {
  const { counted_by } = await parts.kysely
    .selectFrom('project')
    .select('counted_by')
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow();
  const declared = parts.catalog.byId(projectId)?.live.dimensions ?? [];
  if (counted_by !== notedDimensions(declared)) await parts.writer.run({ do: 'rebuild', projectId });
}
