import { createConnection, type Socket } from 'node:net';
import { createEventMaker, type RealEvent } from './realEvent.js';

/** What one run of load is to do. */
export interface LoadPlan {
  port: number;
  key: string;
  /** Published version that the events answer to. */
  version: number;
  connections: number;
  /** Seconds before anything is counted, for the compilers on both sides. */
  warmUpSeconds: number;
  seconds: number;
}

/** What it measured. */
export interface LoadResult {
  requestsPerSecond: number;
  /** Answers that were not 200 or did not name the event as accepted, and connections that broke. */
  errors: number;
  p50Ms: number;
  p99Ms: number;
}

/**
 * Sends one event a request over keep-alive connections, one request in flight on each.
 * Written on raw sockets: an HTTP client would spend more than the server it measures.
 */
export async function generateLoad(plan: LoadPlan): Promise<LoadResult> {
  const run = new Run(plan);
  const sockets = Array.from({ length: plan.connections }, () => drive(plan.port, run));
  await after(plan.warmUpSeconds);
  run.startCounting();
  const started = performance.now();
  await after(plan.seconds);
  const elapsedMs = performance.now() - started;
  run.stop();
  for (const socket of sockets) socket.destroy();
  return run.result(elapsedMs);
}

class Run {
  readonly makeEvent: () => RealEvent;
  #latencies: number[] = [];
  #errors = 0;
  #counting = false;
  running = true;

  constructor(plan: LoadPlan) {
    this.makeEvent = createEventMaker(plan);
  }

  startCounting(): void {
    this.#counting = true;
  }

  stop(): void {
    this.running = false;
    this.#counting = false;
  }

  count(latencyMs: number, ok: boolean): void {
    if (!this.#counting) return;
    if (ok) this.#latencies.push(latencyMs);
    else this.#errors += 1;
  }

  result(elapsedMs: number): LoadResult {
    const sorted = Float64Array.from(this.#latencies).sort();
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
    return {
      requestsPerSecond: (sorted.length * 1000) / elapsedMs,
      errors: this.#errors,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
    };
  }
}

/** One connection: sends, waits for the whole answer, sends the next. */
function drive(port: number, run: Run): Socket {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true });
  let sent = run.makeEvent();
  let sentAt = 0;
  let answer = '';
  const send = () => {
    sent = run.makeEvent();
    sentAt = performance.now();
    socket.write(`${head(port, sent.body.length)}${sent.body}`, 'latin1');
  };
  socket.setEncoding('latin1');
  socket.on('connect', send);
  socket.on('data', (chunk: string) => {
    answer += chunk;
    if (!isWhole(answer)) return;
    run.count(performance.now() - sentAt, answer.startsWith('HTTP/1.1 200') && isAccepted(answer, sent.id));
    answer = '';
    if (run.running) send();
  });
  socket.on('error', () => run.count(0, false));
  return socket;
}

function isAccepted(answer: string, id: string): boolean {
  return answer.includes(`"accepted":["${id}"]`);
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(answer)?.[1];
  return answer.length >= end + 4 + Number(length ?? 0);
}

/** The headers that matter of those a browser sends. */
function head(port: number, length: number): string {
  return `POST /v1/events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:4601\r\nContent-Type: text/plain;charset=UTF-8\r\nAccept: */*\r\nContent-Length: ${length}\r\n\r\n`;
}

function after(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
