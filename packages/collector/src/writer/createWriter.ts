import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import type { Verdict, WriterAnswer, WriterData, WriterRequest } from './protocol.js';

/** Events of one transaction. More would hold the first sender up longer than it saves the last one. */
const maxBatch = 500;
/** Events that may wait. Beyond it the sender is told to come back: memory is bounded, and nothing is lost. */
const maxWaiting = 10_000;
/** Pause before a thread that died is started again. */
const restartMs = 1000;

/** The store cannot take events now, and nothing of what was submitted is stored. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The way to the thread that writes. */
export interface Writer {
  /** Settles when the events are on disk, with what became of each. Rejects with `StoreUnavailable`. */
  commit(events: readonly AcceptedEvent[]): Promise<Verdict[]>;
  /** Runs one piece of work between two batches. */
  run(task: WriterTask): Promise<void>;
  /** Settles when the thread has opened the store; rejects when it cannot. */
  whenReady(): Promise<void>;
  /** False while there is no thread to write. */
  isHealthy(): boolean;
  /** Commits what waits, then closes the store. */
  close(): Promise<void>;
}

type WriterTask = Exclude<WriterRequest, { do: 'commit' }>;

/** A request of one sender; several commits travel as one. */
interface Waiting {
  request: WriterRequest;
  resolve(verdicts: Verdict[]): void;
  reject(error: Error): void;
}

/** Starts the writer thread on a store whose tables exist. */
export function createWriter(options: { file: string; onFailure: (reason: unknown) => void }): Writer {
  return new ThreadWriter(options);
}

class ThreadWriter implements Writer {
  readonly #options: { file: string; onFailure: (reason: unknown) => void };
  #worker: Worker | undefined;
  #ready = false;
  #closing = false;
  #waiting: Waiting[] = [];
  #waitingEvents = 0;
  /** What the thread is working on; it gets the next only when this is answered. */
  #underway: Waiting[] = [];
  #flushPlanned = false;

  constructor(options: { file: string; onFailure: (reason: unknown) => void }) {
    this.#options = options;
    this.#start();
  }

  commit(events: readonly AcceptedEvent[]): Promise<Verdict[]> {
    if (!events.length) return Promise.resolve([]);
    if (this.#closing) return Promise.reject(new StoreUnavailable('the store is closing'));
    if (this.#waitingEvents + events.length > maxWaiting) {
      return Promise.reject(new StoreUnavailable('too many events wait for the disk'));
    }
    this.#waitingEvents += events.length;
    return this.#submit({ do: 'commit', events });
  }

  async run(task: WriterTask): Promise<void> {
    await this.#submit(task);
  }

  async whenReady(): Promise<void> {
    const worker = this.#worker;
    if (this.#ready || !worker) return;
    // Its first message is that it is ready; an error before that rejects.
    await once(worker, 'message');
  }

  isHealthy(): boolean {
    return this.#ready;
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#submit({ do: 'close' });
    await this.#worker?.terminate();
  }

  #submit(request: WriterRequest): Promise<Verdict[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#planFlush();
    });
  }

  /** Whatever arrives in the same turn of the loop shares the transaction; there is no window to wait for. */
  #planFlush(): void {
    if (this.#flushPlanned) return;
    this.#flushPlanned = true;
    setImmediate(() => {
      this.#flushPlanned = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (!this.#ready || this.#underway.length || !this.#waiting.length) return;
    this.#underway = this.#takeBatch();
    const request = joined(this.#underway);
    if (request?.do === 'commit') this.#waitingEvents -= request.events.length;
    this.#worker?.postMessage(request);
  }

  /** As many commits as fit into one transaction, or one other task. Requests keep their order. */
  #takeBatch(): Waiting[] {
    let taken = 0;
    let events = 0;
    for (const { request } of this.#waiting) {
      if (request.do !== 'commit') break;
      if (taken && events + request.events.length > maxBatch) break;
      events += request.events.length;
      taken += 1;
    }
    return this.#waiting.splice(0, Math.max(taken, 1));
  }

  #onAnswer(answer: WriterAnswer): void {
    if (answer.ok === 'ready') this.#ready = true;
    const settled = this.#underway;
    this.#underway = [];
    this.#flush();
    settle(settled, answer);
    if (answer.ok === 'failed') this.#options.onFailure(answer.reason);
  }

  #start(): void {
    const workerData: WriterData = { file: this.#options.file };
    const worker = new Worker(new URL('./writerThread.js', import.meta.url), { workerData });
    worker.on('message', (answer: WriterAnswer) => this.#onAnswer(answer));
    worker.on('error', (error) => this.#options.onFailure(error));
    worker.on('exit', () => this.#onExit());
    this.#worker = worker;
  }

  #onExit(): void {
    this.#ready = false;
    const lost = [...this.#underway, ...this.#waiting];
    [this.#underway, this.#waiting, this.#waitingEvents] = [[], [], 0];
    for (const waiting of lost) waiting.reject(new StoreUnavailable('the writer thread has ended'));
    if (!this.#closing) setTimeout(() => this.#start(), restartMs).unref();
  }
}

/** One request for the thread: all the commits together, or the one other task. */
function joined(batch: readonly Waiting[]): WriterRequest | undefined {
  const [first] = batch;
  if (first?.request.do !== 'commit') return first?.request;
  return {
    do: 'commit',
    events: batch.flatMap(({ request }) => (request.do === 'commit' ? request.events : [])),
  };
}

/** Gives every sender its part of the answer. */
function settle(senders: readonly Waiting[], answer: WriterAnswer): void {
  let from = 0;
  for (const { request, resolve, reject } of senders) {
    if (answer.ok === 'failed') reject(new StoreUnavailable(answer.reason));
    else if (answer.ok !== 'committed' || request.do !== 'commit') resolve([]);
    else if (answer.verdicts === 'all accepted') resolve(request.events.map(() => 'accepted'));
    else {
      const to = from + request.events.length;
      resolve(answer.verdicts.slice(from, to));
      from = to;
    }
  }
}
