import type { Compaction, CompactTask } from '../compaction/compact.js';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { LetterQuery } from '../store/deadLetters.js';
import type { StoreFile } from '../store/storeFile.js';
import { Backlog } from './backlog.js';
import type { Verdict, WriterAnswer, WriterRequest, WriterResult } from './protocol.js';
import type { ReplayedLetter } from './replayLetters.js';
import { StoreHealth } from './storeHealth.js';
import { StoreUnavailable } from './storeUnavailable.js';
import { joined, settle, takeBatch, type Waiting } from './waiting.js';
import { WriterThread } from './writerThread.js';

/** Requests of one message to the thread. */
const maxMessage = 32;

/** A disk that has not answered for so long is not one to send more to. Commits take milliseconds. */
const stalledMs = 5000;

/** The way to the thread that writes. */
export interface Writer {
  /** Settles when the events are on disk, with what became of each. Rejects with `StoreUnavailable`. */
  commit(events: readonly AcceptedEvent[]): Promise<Verdict[]>;
  /** Puts dead letters into the store again and says what became of each. */
  replay(query: LetterQuery): Promise<ReplayedLetter[]>;
  /** Writes the file anew where that is due, and says what came of it. */
  compact(task: CompactTask): Promise<Compaction>;
  /** Runs one piece of work between two batches. */
  run(task: Exclude<WriterRequest, { do: 'commit' | 'replay' | 'compact' | 'close' }>): Promise<void>;
  /** Settles when the thread has opened the store. */
  whenReady(): Promise<void>;
  /** False while there is no thread to write, the disk does not answer, or the store has failed and not recovered. */
  isHealthy(): boolean;
  /** Events that were taken and are not on disk yet. */
  pending(): number;
  /** Commits what waits, then closes the store. */
  close(): Promise<void>;
}

/** Starts the writer thread on a store whose tables exist. `onFailure` hears why nothing could be stored. */
export function createWriter(options: { file: StoreFile; onFailure: (reason: unknown) => void }): Writer {
  /** What this turn of the loop has brought. */
  let waiting: Waiting[] = [];
  /** What the thread was given and has not answered, message by message. */
  let underway: { batch: Waiting[]; since: number }[] = [];
  let closing = false;

  const backlog = new Backlog();
  const health = new StoreHealth(() => submit({ do: 'check' }));
  const thread = new WriterThread({ ...options, onAnswer, onEnd });

  function submit(request: WriterRequest): Promise<WriterResult> {
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
      underway.push({ batch, since: Date.now() });
      thread.post(joined(batch));
    }
  }

  function onAnswer(answer: WriterAnswer): void {
    settle(underway.shift()?.batch ?? [], answer);
    if (answer.ok !== 'failed') return;
    options.onFailure(answer.reason);
    health.noteFailure();
  }

  function onEnd(): void {
    const lost = [...underway.flatMap(({ batch }) => batch), ...waiting];
    [underway, waiting] = [[], []];
    settle(lost, { ok: 'failed', reason: 'the writer thread has ended' });
  }

  function isStalled(): boolean {
    const [oldest] = underway;
    return oldest !== undefined && Date.now() - oldest.since > stalledMs;
  }

  return {
    async commit(events) {
      if (!events.length) return [];
      if (closing) throw new StoreUnavailable('the store is closing');
      const leave = backlog.enter(events);
      try {
        return verdictsIn(await submit({ do: 'commit', events }));
      } finally {
        leave();
      }
    },
    async replay(query) {
      const result = await submit({ do: 'replay', query });
      return result.ok === 'replayed' ? result.letters : [];
    },
    async compact(task) {
      const result = await submit(task);
      return result.ok === 'compacted' ? result.compaction : { is: 'notDue' };
    },
    async run(task) {
      await submit(task);
    },
    whenReady: () => thread.whenReady(),
    isHealthy: () => thread.isReady && !health.isFailing && !isStalled(),
    pending: () => backlog.events,
    async close() {
      closing = true;
      flush();
      await thread.end();
    },
  };
}

function verdictsIn(result: WriterResult): Verdict[] {
  return result.ok === 'committed' ? result.verdicts : [];
}
