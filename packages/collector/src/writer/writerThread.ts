import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WriterAnswer, WriterData, WriterRequest } from './protocol.js';

/** Pause before a thread that died is started again. */
const restartMs = 1000;

export interface WriterThreadOptions {
  file: string;
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
    const workerData: WriterData = { file: this.#options.file };
    const worker = new Worker(new URL('./writerMain.js', import.meta.url), { workerData });
    worker.on('message', (answer: WriterAnswer) => this.#onMessage(answer));
    worker.on('error', (error) => this.#options.onFailure(error));
    worker.on('exit', () => this.#onExit());
    return worker;
  }

  #onMessage(answer: WriterAnswer): void {
    if (answer.ok === 'ready') this.#state = 'ready';
    else this.#options.onAnswer(answer);
  }

  /** What it had answered before it went has arrived: node delivers a worker's messages before its exit. */
  #onExit(): void {
    this.#state = 'gone';
    this.#options.onEnd();
    if (this.#isOver) return;
    setTimeout(() => {
      if (this.#isOver) return;
      this.#state = 'opening';
      this.#worker = this.#start();
    }, restartMs).unref();
  }
}
