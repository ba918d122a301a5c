import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { StoreFile } from '../store/storeFile.js';
import type { WriterAnswer, WriterData, WriterRequest } from './protocol.js';
import { restartDelayMs } from './restartDelayMs.js';

export interface WriterThreadOptions {
  file: StoreFile;
  onAnswer: (answer: WriterAnswer) => void;
  /** The thread is gone, and whatever it worked on with it. */
  onEnd: () => void;
  onFailure: (reason: unknown) => void;
}

/** The thread itself: started at once, and again whenever it dies. */
export class WriterThread {
  readonly #options: WriterThreadOptions;
  #worker: Worker;
  #state: 'opening' | 'ready' | 'gone' = 'opening';
  /** Deaths since a thread has last answered anything. */
  #deaths = 0;
  #isOver = false;

  constructor(options: WriterThreadOptions) {
    this.#options = options;
    this.#worker = this.#start();
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  /** Settles with its first message, which says that it is ready; rejects with what kept it from starting. */
  async whenReady(): Promise<void> {
    if (!this.isReady) await once(this.#worker, 'message');
  }

  post(request: WriterRequest | undefined): void {
    this.#worker.postMessage(request);
  }

  /**
   * Settles when the thread has done what it was given and has ended by itself. One that is still opening its store
   * finds the request afterwards: terminated inside the database's native code, it would take the process down.
   */
  async end(): Promise<void> {
    this.#isOver = true;
    if (this.#state === 'gone') return;
    this.post({ do: 'close' });
    await new Promise((resolve) => this.#worker.once('exit', resolve));
  }

  #start(): Worker {
    const { path, inode } = this.#options.file;
    const workerData: WriterData = { path, inode };
    const worker = new Worker(new URL('./writerMain.js', import.meta.url), { workerData });
    worker.on('message', (answer: WriterAnswer) => this.#onMessage(answer));
    worker.on('error', (error) => this.#options.onFailure(error));
    worker.on('exit', () => this.#onExit());
    return worker;
  }

  #onMessage(answer: WriterAnswer): void {
    if (answer.ok === 'ready') {
      this.#state = 'ready';
      return;
    }
    this.#deaths = 0;
    this.#options.onAnswer(answer);
  }

  /** What it had answered before it went has arrived: node delivers a worker's messages before its exit. */
  #onExit(): void {
    this.#state = 'gone';
    this.#options.onEnd();
    if (!this.#isOver) this.#restartLater();
  }

  #restartLater(): void {
    const delay = restartDelayMs(this.#deaths);
    this.#deaths += 1;
    setTimeout(() => {
      if (this.#isOver) return;
      this.#state = 'opening';
      this.#worker = this.#start();
    }, delay).unref();
  }
}
