import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { sourceOfBody } from '../store/dialect.js';
import type { Tables } from '../store/tables.js';

/** Where the responses of a project come from. */
export interface ResponseSources {
  /** Responses that browsers sent. */
  own: number;
  sources: { source: string; responses: number }[];
}

/** Responses looked at in one go; between two of them others have their turn. */
const pageSize = 5000;

/** Counts the responses that are held, by where they come from. What was erased comes from nowhere any more. */
export async function importedSources(kysely: Kysely<Tables>, projectId: string): Promise<ResponseSources> {
  const counts = new Map<string, number>();
  for (let after: string | undefined = ''; after !== undefined; await setImmediate()) {
    const rows: { id: string; source: string | null }[] = await kysely
      .selectFrom('event')
      .select(['id', sql<string | null>`${sourceOfBody()}`.as('source')])
      .where('project_id', '=', projectId)
      .where('id', '>', after)
      .where('type', '=', 'response')
      .where('erased', 'is', null)
      .orderBy('id')
      .limit(pageSize)
      .execute();
    for (const { source } of rows) counts.set(source ?? '', (counts.get(source ?? '') ?? 0) + 1);
    after = rows.at(-1)?.id;
  }
  const { '': own = 0, ...sources } = Object.fromEntries(counts);
  return { own, sources: Object.entries(sources).map(([source, responses]) => ({ source, responses })) };
}
