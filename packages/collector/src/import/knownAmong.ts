import type { Kysely } from 'kysely';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Tables } from '../store/tables.js';

/** Which of these events would be stored as duplicates: of what is there, or of one that stands before them. */
export async function knownAmong(
  kysely: Kysely<Tables>,
  projectId: string,
  events: readonly AcceptedEvent[],
): Promise<Set<AcceptedEvent>> {
  const stored = await storedKeys(kysely, projectId, events);
  const known = new Set<AcceptedEvent>();
  for (const event of events) {
    const keys = keysOf(event);
    if (keys.some((key) => stored.has(key))) known.add(event);
    for (const key of keys) stored.add(key);
  }
  return known;
}

/** The two unique keys of an event: its id, and of a response its prompt and seq. */
function keysOf({ id, prompt, seq }: Pick<AcceptedEvent, 'id' | 'prompt' | 'seq'>): string[] {
  return seq === null ? [id] : [id, `${prompt} ${seq}`];
}

async function storedKeys(
  kysely: Kysely<Tables>,
  projectId: string,
  events: readonly AcceptedEvent[],
): Promise<Set<string>> {
  const prompts = events.flatMap(({ prompt, seq }) => (seq === null ? [] : (prompt ?? [])));
  const ids = events.map(({ id }) => id);
  const ofProject = kysely.selectFrom('event').select(['id', 'prompt', 'seq']);
  const rows = await Promise.all([
    ofProject.where('project_id', '=', projectId).where('id', 'in', ids).execute(),
    ofProject
      .where('project_id', '=', projectId)
      .where('prompt', 'in', prompts)
      .where('seq', 'is not', null)
      .execute(),
  ]);
  return new Set(rows.flat().flatMap(keysOf));
}
