import type { ResponsePage, StoredResponse } from '../api/types.js';

/** What came while somebody reads. */
export interface Arrivals {
  /** Those that are not in the list; newest first. */
  arrived: StoredResponse[];
  /** The list as it stands, with what has been added to its answers since, and without what was erased. */
  shown: StoredResponse[];
}

/**
 * Compares a list with the same list fetched again. Nothing moves: what is new waits until it is asked for, and what
 * somebody went on answering is filled in where it stands. What the fetched list reaches and does not hold is gone.
 */
export function arrivals(shown: readonly StoredResponse[], { items: fresh, next }: ResponsePage): Arrivals {
  const newest = new Map(fresh.map((response) => [response.prompt, response]));
  const known = new Set(shown.map(({ prompt }) => prompt));
  const lastKnown = fresh.findLastIndex(({ prompt }) => known.has(prompt));
  // A list that ends reaches everything; another one as far down as it holds what is shown.
  const reach = next ? shown.findLastIndex(({ prompt }) => newest.has(prompt)) : shown.length;
  return {
    // A place at the end of the list that became free shows what was there before, and nothing that came.
    arrived: fresh.filter(({ prompt }, at) => !known.has(prompt) && (lastKnown < 0 || at < lastKnown)),
    shown: shown.flatMap((response, at) => newest.get(response.prompt) ?? (at < reach ? [] : response)),
  };
}
