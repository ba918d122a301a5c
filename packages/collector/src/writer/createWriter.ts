import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Verdict, WriterAnswer, WriterRequest } from './protocol.js';
import { StoreUnavailable } from './storeUnavailable.js';
import { joined, settle, takeBatch, type Waiting } from './waiting.js';
import { WriterThread } from './writerThread.js';

/** Events that may wait for the disk. Beyond it senders are told to come back: memory is bounded, nothing is lost. */
const maxPending = 10_000;

/** Requests of one message to the thread. */
const maxMessage = 32;

/** The way to the thread that writes. */
export interface Writer {
  /** Settles when the events are on disk, with what became of each. Rejects with `StoreUnavailable`. */
  commit(events: readonly AcceptedEvent[]): Promise<Verdict[]>;
  /** Runs one piece of work between two batches. */
  run(task: Exclude<WriterRequest, { do: 'commit' | 'close' }>): Promise<void>;
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
  /** What this turn of the loop has brought. */
  let waiting: Waiting[] = [];
  /** What the thread was given and has not answered, message by message. */
  let underway: Waiting[][] = [];
  let pending = 0;
  let closing = false;

  const thread = new WriterThread({ ...options, onAnswer, onEnd });

  function submit(request: WriterRequest): Promise<Verdict[]> {
    if (!thread.isReady) return Promise.reject(new StoreUnavailable('the writer thread is not up'));
    return new Promise((resolve, reject) => {
      // A message for each turn of the loop, and in a long turn for every few dozen requests, so that the thread
      // has work while this one still reads. How many share a transaction is for the thread to decide.
      if (!waiting.length) setImmediate(flush);
      waiting.push({ request, resolve, reject });
      if (waiting.length >= maxMessage) flush();
    });
  }

  function flush(): void {
    while (waiting.length) {
      const batch = takeBatch(waiting);
      underway.push(batch);
      thread.post(joined(batch));
    }
  }

  function onAnswer(answer: WriterAnswer): void {
    settle(underway.shift() ?? [], answer);
    if (answer.ok === 'failed') options.onFailure(answer.reason);
  }

  function onEnd(): void {
    const lost = [...underway.flat(), ...waiting];
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
      flush();
      await thread.end();
    },
  };
}
