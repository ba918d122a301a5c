import {
  maxBatch,
  type Verdict,
  type WriterAnswer,
  type WriterRequest,
  type WriterResult,
} from './protocol.js';
import { StoreUnavailable } from './storeUnavailable.js';

/** One sender's request, until it is settled. */
export interface Waiting {
  request: WriterRequest;
  resolve(result: WriterResult): void;
  reject(error: Error): void;
}

/** Takes from the head of the queue as many commits as fit into one message, or one other task. */
export function takeBatch(waiting: Waiting[]): Waiting[] {
  let taken = 0;
  let events = 0;
  for (const { request } of waiting) {
    if (request.do !== 'commit') break;
    if (taken && events + request.events.length > maxBatch) break;
    events += request.events.length;
    taken += 1;
  }
  return waiting.splice(0, Math.max(taken, 1));
}

/** One request for the thread: all the commits together, or the one other task. */
export function joined(batch: readonly Waiting[]): WriterRequest | undefined {
  const [first] = batch;
  if (first?.request.do !== 'commit') return first?.request;
  const events = batch.flatMap(({ request }) => (request.do === 'commit' ? request.events : []));
  return { do: 'commit', events };
}

/** Gives every sender its part of the answer. */
export function settle(batch: readonly Waiting[], answer: WriterAnswer): void {
  let from = 0;
  for (const { request, resolve, reject } of batch) {
    if (answer.ok === 'failed') reject(new StoreUnavailable(answer.reason));
    else if (answer.ok !== 'committed') resolve(answer);
    else {
      const to = from + (request.do === 'commit' ? request.events.length : 0);
      resolve({ ok: 'committed', verdicts: partOf(answer.verdicts, from, to) });
      from = to;
    }
  }
}

function partOf(verdicts: Verdict[] | 'all accepted', from: number, to: number): Verdict[] {
  return verdicts === 'all accepted' ? Array(to - from).fill('accepted') : verdicts.slice(from, to);
}
