import { parentPort, workerData } from 'node:worker_threads';
import { rebuildRollups } from '../rollups/rebuildRollups.js';
import { setTimeZone } from '../rollups/setTimeZone.js';
import { BatchStore } from './batchStore.js';
import { commitBatch } from './commitBatch.js';
import type { Verdict, WriterAnswer, WriterData, WriterRequest } from './protocol.js';

/**
 * The thread that writes. Committing waits for the disk, and a waiting HTTP thread answers nobody:
 * there, group commit cost seconds at the 99th percentile with 500 connections.
 */

// Only `createWriter` starts this file, and it passes `WriterData`.
const { file } = workerData as WriterData;
const store = new BatchStore(file);

function answer(request: WriterRequest): WriterAnswer {
  switch (request.do) {
    case 'commit':
      return { ok: 'committed', verdicts: shortened(commitBatch(store, request.events)) };
    case 'setTimeZone':
      store.inTransaction(() => setTimeZone(store, request));
      return { ok: 'done' };
    case 'rebuild':
      store.inTransaction(() => rebuildRollups(store, request.projectId));
      return { ok: 'done' };
    case 'close':
      store.close();
      return { ok: 'done' };
  }
}

/** The usual answer in one word, instead of hundreds. */
function shortened(verdicts: Verdict[]): Verdict[] | 'all accepted' {
  return verdicts.every((verdict) => verdict === 'accepted') ? 'all accepted' : verdicts;
}

parentPort?.on('message', (request: WriterRequest) => {
  try {
    parentPort?.postMessage(answer(request));
  } catch (error) {
    parentPort?.postMessage({ ok: 'failed', reason: String(error) } satisfies WriterAnswer);
  }
  if (request.do === 'close') parentPort?.close();
});
parentPort?.postMessage({ ok: 'ready' } satisfies WriterAnswer);
