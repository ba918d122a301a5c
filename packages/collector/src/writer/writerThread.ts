import { once } from 'node:events';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
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
  #port: MessagePort;
  #isReady = false;
  #isOver = false;

  constructor(options: WriterThreadOptions) {
    this.#options = options;
    [this.#worker, this.#port] = this.#start();
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Settles with its first message, which says that it is ready; rejects with what kept it from starting. */
  async whenReady(): Promise<void> {
    if (!this.#isReady) await once(this.#port, 'message');
  }

  post(request: WriterRequest | undefined): void {
    this.#port.postMessage(request);
  }

  /** Takes the answers that have come in, without waiting for the event loop to bring them. */
  poll(): void {
    for (;;) {
      const received: { message: WriterAnswer } | undefined = receiveMessageOnPort(this.#port);
      if (!received) return;
      this.#onMessage(received.message);
    }
  }

  async end(): Promise<void> {
    this.#isOver = true;
    this.#port.close();
    await this.#worker.terminate();
  }

  #start(): [Worker, MessagePort] {
    const { port1, port2 } = new MessageChannel();
    const workerData: WriterData = { file: this.#options.file, port: port2 };
    const script = new URL('./writerMain.js', import.meta.url);
    const worker = new Worker(script, { workerData, transferList: [port2] });
    port1.on('message', (answer: WriterAnswer) => this.#onMessage(answer));
    worker.on('error', (error) => this.#options.onFailure(error));
    worker.on('exit', () => this.#onExit());
    return [worker, port1];
  }

  #onMessage(answer: WriterAnswer): void {
    if (answer.ok === 'ready') this.#isReady = true;
    else this.#options.onAnswer(answer);
  }

  #onExit(): void {
    this.#isReady = false;
    // What it had answered before it went is stored, and its senders may know.
    this.poll();
    this.#options.onEnd();
    if (this.#isOver) return;
    setTimeout(() => {
      if (!this.#isOver) [this.#worker, this.#port] = this.#start();
    }, restartMs).unref();
  }
}
