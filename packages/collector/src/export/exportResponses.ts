import type { Kysely } from 'kysely';
import { responsePages, type WantedResponses } from '../store/responses.js';
import type { Tables } from '../store/tables.js';

/** The responses that stand, as lines of NDJSON in the form that the list has them. */
export async function* exportResponses(
  kysely: Kysely<Tables>,
  projectId: string,
  wanted: WantedResponses,
): AsyncGenerator<string> {
  for await (const items of responsePages(kysely, projectId, wanted)) {
    yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
}
