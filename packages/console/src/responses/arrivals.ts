import type { StoredResponse } from '../api/types.js';

/** What came while somebody reads. */
export interface Arrivals {
  /** Those that are not in the list; newest first. */
  arrived: StoredResponse[];
  /** The list as it stands, with what has been added to its answers since. */
  shown: StoredResponse[];
}

/**
 * Compares a list with the same list fetched again. Nothing moves: what is new waits until it is asked for, and what
 * somebody went on answering is filled in where it stands.
 */
export function arrivals(shown: readonly StoredResponse[], fresh: readonly StoredResponse[]): Arrivals {
  const newest = new Map(fresh.map((response) => [response.prompt, response]));
  const known = new Set(shown.map(({ prompt }) => prompt));
  const oldest = shown.at(-1)?.receivedAt ?? '';
  return {
    // A place at the end of the list that became free shows what was there before, and nothing that came.
    arrived: fresh.filter(({ prompt, receivedAt }) => !known.has(prompt) && receivedAt >= oldest),
    shown: shown.map((response) => newest.get(response.prompt) ?? response),
  };
}
