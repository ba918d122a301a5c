import type { StoredResponse } from '../api/types.js';

/**
 * Joins two lists of responses, newest received first, each prompt once and as it was last received. A list that was
 * fetched and answers that were heard meanwhile may overlap in any way; neither makes the other forget.
 */
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
