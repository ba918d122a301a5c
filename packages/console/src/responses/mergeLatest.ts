import type { StoredResponse } from '../api/types.js';

/**
 * A list that was read, with what was heard while it was on its way. What is older than the list and is not in it has
 * been erased, and stays away.
 */
export function renewLatest(
  read: readonly StoredResponse[],
  since: readonly StoredResponse[],
  limit: number,
): StoredResponse[] {
  const newest = read[0]?.receivedAt ?? '';
  const newer = since.filter(({ receivedAt }) => receivedAt >= newest); // those of one batch came at one time
  return mergeLatest(read, newer, limit);
}

/** Joins two lists of responses, newest received first, each prompt once and as it was last received. */
export function mergeLatest(
  one: readonly StoredResponse[],
  other: readonly StoredResponse[],
  limit: number,
): StoredResponse[] {
  const newestFirst = [...one, ...other].toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  const byPrompt = new Map<string, StoredResponse>();
  for (const response of newestFirst)
    if (!byPrompt.has(response.prompt)) byPrompt.set(response.prompt, response);
  return [...byPrompt.values()].slice(0, limit);
}
