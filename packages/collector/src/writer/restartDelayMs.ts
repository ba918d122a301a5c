const firstMs = 250;
const longestMs = 10_000;

/** Pause before a thread that died is started again: longer each time it dies before it has answered anything. */
export function restartDelayMs(earlierDeaths: number): number {
  return Math.min(firstMs * 2 ** earlierDeaths, longestMs);
}
