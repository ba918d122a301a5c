import { idsPerQuery } from './eventsOf.js';

/** What is found for many ids, so many of them at a time. */
export async function* inPages<T>(
  ids: readonly string[],
  find: (some: readonly string[]) => Promise<T[]>,
): AsyncGenerator<T[]> {
  for (let from = 0; from < ids.length; from += idsPerQuery) yield find(ids.slice(from, from + idsPerQuery));
}
