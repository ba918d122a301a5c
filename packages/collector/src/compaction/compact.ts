import { statfsSync } from 'node:fs';
import type { BatchStore } from '../writer/batchStore.js';
import type { CompactionBounds } from './compactionBounds.js';
import { isItTime, type Occasion } from './isItTime.js';

export interface CompactTask {
  do: 'compact';
  occasion: Occasion;
  bounds: CompactionBounds;
  now: number;
}

/** What came of it. Whatever is not `done` stays due. */
export type Compaction =
  | { is: 'notDue' }
  | { is: 'later' | 'byHand'; bytes: number }
  | { is: 'done'; bytes: number; before: number }
  | { is: 'failed'; bytes: number; reason: string };

/** The copy that is written on the way, and the log that it goes through. */
const copies = 2;

/**
 * Writes the file anew where that is due and the file is not too large for the occasion. Not inside a transaction.
 * That it fails is an answer and no error: what was asked for before, an erasure, is done and stays done.
 */
export function compact(store: BatchStore, task: CompactTask, freeBytes = freeBytesIn): Compaction {
  const before = store.bytes;
  const is = isItTime({ ...task, ...stateOf(store), bytes: before }, task.bounds);
  if (is === 'notDue') return { is };
  if (is !== 'now') return { is, bytes: before };
  try {
    mustHaveRoom(before, freeBytes(store.folder));
    store.writeAnew();
    noteDone(store, task.now);
    return { is: 'done', bytes: store.bytes, before };
  } catch (error) {
    return { is: 'failed', bytes: before, reason: String(error) };
  }
}

function stateOf(store: BatchStore): { dueSince: number | null; doneAt: number | null } {
  const [row] = store.query(store.kysely.selectFrom('compaction').selectAll());
  return { dueSince: row?.due_since ?? null, doneAt: row?.done_at ?? null };
}

function freeBytesIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function mustHaveRoom(bytes: number, free: number): void {
  if (free >= copies * bytes) return;
  const megabytes = (of: number) => `${Math.ceil(of / 1024 ** 2)} MB`;
  throw new Error(`it takes ${megabytes(copies * bytes)} on the disk, and ${megabytes(free)} are free`);
}

function noteDone(store: BatchStore, now: number): void {
  store.inTransaction(() =>
    store.query(store.kysely.updateTable('compaction').set({ due_since: null, done_at: now })),
  );
}
