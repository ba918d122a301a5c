import { statSync } from 'node:fs';
import { compact } from '../compaction/compact.js';
import { type CompactionBounds, compactionBounds } from '../compaction/compactionBounds.js';
import type { Store } from '../store/openStore.js';
import { StoreFile } from '../store/storeFile.js';
import { BatchStore } from '../writer/batchStore.js';
import type { Examined } from './examineFolder.js';

/** The job is hourly, and writes a file anew once a day at most: one that is due for longer has failed. */
const patienceMs = 2 * 24 * 60 * 60 * 1000;

const byHand = 'stop the collector and run cairn doctor --compact';

/** Whether bytes of what was erased may still stand in the file, and whether they go by themselves. */
export async function examineCompaction(
  { kysely, file }: Store,
  { now = Date.now(), bounds = compactionBounds }: { now?: number; bounds?: CompactionBounds } = {},
): Promise<Examined> {
  const row = await kysely.selectFrom('compaction').select('due_since').executeTakeFirst();
  const since = row?.due_since ?? null;
  if (since === null) return { state: 'fine', text: 'of what was erased no byte is left' };
  const { size } = statSync(file.path);
  const left = `bytes of what was erased may stand in the file since ${new Date(since).toISOString()}`;
  if (size > bounds.byItselfBytes) {
    return { state: 'wrong', text: `${left}, and ${gigabytes(size)} are not compacted meanwhile; ${byHand}` };
  }
  if (now - since <= patienceMs) {
    return { state: 'fine', text: `${left}; a running collector compacts it within a day` };
  }
  return { state: 'wrong', text: `${left}; see in the collector’s log why, or ${byHand}` };
}

/** Writes the file anew. Nobody else may be at it. */
export function compactNow(file: StoreFile, now = Date.now()): Examined {
  const store = new BatchStore(new StoreFile(file.path));
  try {
    const done = compact(store, { do: 'compact', occasion: 'byHand', bounds: compactionBounds, now });
    if (done.is === 'done') {
      return {
        state: 'mended',
        text: `compacted, ${gigabytes(done.before)} to ${gigabytes(done.bytes)}: of what was erased no byte is left`,
      };
    }
    const why = done.is === 'failed' ? done.reason : done.is;
    return { state: 'wrong', text: `could not be compacted (${why}); nothing was changed` };
  } finally {
    store.close();
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(3)} GB`;
}
