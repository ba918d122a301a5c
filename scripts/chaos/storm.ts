import { startCairn } from '../testkit/cairn.js';
import { retryingClient } from './retryingClient.js';

export interface Storm {
  /** How long clients write. */
  seconds: number;
  clients: number;
  /** Time between two kills; each comes without warning, in the middle of the load. */
  killEveryMs: number;
}

export interface Aftermath {
  kills: number;
  /** Ids that the collector named as accepted or duplicate. */
  acknowledged: number;
  /** Events on disk after the last restart, by id. */
  stored: number;
  /** Ids that are on disk more than once. Must be 0. */
  duplicated: number;
  /** Acknowledged ids that are not on disk. Must be 0. */
  lost: number;
  /** Events on disk of which the sender never heard: killed between commit and answer. Retries make them duplicates. */
  unheard: number;
}

/**
 * Kills the collector with SIGKILL again and again while clients write and retry, then holds the ids that were
 * acknowledged against the ids on disk.
 */
export async function storm({ seconds, clients, killEveryMs }: Storm): Promise<Aftermath> {
  const cairn = await startCairn();
  const acknowledged = new Set<string>();
  const stop = new AbortController();
  try {
    const writing = Array.from({ length: clients }, () =>
      retryingClient(`${cairn.url}/v1/events`, acknowledged, stop.signal),
    );
    const end = Date.now() + seconds * 1000;
    let kills = 0;
    while (Date.now() + killEveryMs < end) {
      await pause(killEveryMs);
      await cairn.kill();
      kills += 1;
      await cairn.restart();
    }
    await pause(Math.max(0, end - Date.now()));
    stop.abort();
    await Promise.all(writing);
    await cairn.kill();
    await cairn.restart();
    const ids = await storedIds(await cairn.api('export.ndjson'));
    const stored = new Set(ids);
    return {
      kills: kills + 1,
      acknowledged: acknowledged.size,
      stored: stored.size,
      duplicated: ids.length - stored.size,
      lost: [...acknowledged].filter((id) => !stored.has(id)).length,
      unheard: [...stored].filter((id) => !acknowledged.has(id)).length,
    };
  } finally {
    stop.abort();
    await cairn.stop();
  }
}

async function storedIds(exported: Response): Promise<string[]> {
  const lines = (await exported.text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).id);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
