import type { StoredResponse } from '../api/types.js';

/** Puts a response on top of a list, in place of what was known of the same prompt; keeps at most `limit`. */
export function mergeLatest(
  list: readonly StoredResponse[],
  incoming: StoredResponse,
  limit: number,
): StoredResponse[] {
  return [incoming, ...list.filter(({ prompt }) => prompt !== incoming.prompt)].slice(0, limit);
}
