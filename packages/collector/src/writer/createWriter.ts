import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Verdict, WriterAnswer, WriterRequest } from './protocol.js';
import { StoreUnavailable } from './storeUnavailable.js';
import { joined, settle, takeBatch, type Waiting } from './waiting.js';
import { WriterThread } from './writerThread.js';

/** Events that may wait for the disk. Beyond it senders are told to come back: memory is bounded, nothing is lost. */
const maxPending = 10_000;

/** The way to the thread that writes. */
export interface Writer {
  /** Settles when the events are on disk, with what became of each. Rejects with `StoreUnavailable`. */
  commit(events: readonly AcceptedEvent[]): Promise<Verdict[]>;
  /** Runs one piece of work between two batches. */
  run(task: Exclude<WriterRequest, { do: 'commit' }>): Promise<void>;
  /** Settles when the thread has opened the store. */
  whenReady(): Promise<void>;
  /** False while there is no thread to write. */
  isHealthy(): boolean;
  /** Events that were taken and are not on disk yet. */
  pending(): number;
  /** Commits what waits, then closes the store. */
  close(): Promise<void>;
}

/** Starts the writer thread on a store whose tables exist. `onFailure` hears why nothing could be stored. */
export function createWriter(options: { file: string; onFailure: (reason: unknown) => void }): Writer {
  let waiting: Waiting[] = [];
  /** What the thread works on; it gets the next only when this is answered. */
  let underway: Waiting[] = [];
  let pending = 0;
  let flushPlanned = false;
  let closing = false;

  const thread = new WriterThread({ ...options, onReady: flush, onAnswer, onEnd });

  function submit(request: WriterRequest): Promise<Verdict[]> {
    return new Promise((resolve, reject) => {
      waiting.push({ request, resolve, reject });
      planFlush();
    });
  }

  /** Whatever arrives in the same turn of the loop shares the transaction; there is no window to wait for. */
  function planFlush(): void {
    if (flushPlanned) return;
    flushPlanned = true;
    setImmediate(() => {
      flushPlanned = false;
      flush();
    });
  }

  function flush(): void {
    if (!thread.isReady || underway.length || !waiting.length) return;
    underway = takeBatch(waiting);
    thread.post(joined(underway));
  }

  function onAnswer(answer: WriterAnswer): void {
    const settled = underway;
    underway = [];
    // First the thread's next work, then the senders: it must not wait while they are answered.
    flush();
    settle(settled, answer);
    if (answer.ok === 'failed') options.onFailure(answer.reason);
  }

  function onEnd(): void {
    const lost = [...underway, ...waiting];
    [underway, waiting] = [[], []];
    settle(lost, { ok: 'failed', reason: 'the writer thread has ended' });
  }

  return {
    async commit(events) {
      if (!events.length) return [];
      if (closing) throw new StoreUnavailable('the store is closing');
      if (pending + events.length > maxPending)
        throw new StoreUnavailable('too many events wait for the disk');
      pending += events.length;
      try {
        return await submit({ do: 'commit', events });
      } finally {
        pending -= events.length;
      }
    },
    async run(task) {
      await submit(task);
    },
    whenReady: () => thread.whenReady(),
    isHealthy: () => thread.isReady,
    pending: () => pending,
    async close() {
      closing = true;
      await submit({ do: 'close' });
      await thread.end();
    },
  };
}
