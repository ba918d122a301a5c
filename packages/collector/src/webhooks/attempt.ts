import { type Answer, post } from './post.js';
import { signatureHeaders } from './sign.js';
import { ForbiddenTarget, findTarget, type Reach } from './webhookTarget.js';

/** Time for one attempt as a whole: finding the address, connecting, sending, and the answer. */
const attemptMs = 15_000;

export interface Letter {
  id: string;
  url: string;
  body: string;
  secrets: readonly string[];
}

export interface AttemptResult {
  outcome: 'delivered' | 'failed' | 'gone';
  status: number | null;
  error: string | null;
  answer: string | null;
}

/** Tells a receiver once, and says what came of it. Only a 2xx in time is a yes; rejects when `signal` says stop. */
export async function attempt(
  letter: Letter,
  by: { reach: Reach; now: number; signal: AbortSignal; timeoutMs?: number },
): Promise<AttemptResult> {
  const { timeoutMs = attemptMs } = by;
  const inTime = AbortSignal.timeout(timeoutMs);
  try {
    const target = await orAborted(findTarget(letter.url, by.reach), inTime);
    const headers = signatureHeaders({ id: letter.id, at: by.now, body: letter.body }, letter.secrets);
    const signal = AbortSignal.any([by.signal, inTime]);
    return judged(await post(target, { headers, body: letter.body }, signal));
  } catch (error) {
    by.signal.throwIfAborted();
    const why = inTime.aborted ? `no answer within ${timeoutMs / 1000} seconds` : wordsOf(error);
    return { outcome: 'failed', status: null, error: why, answer: null };
  }
}

function judged({ status, text: answer }: Answer): AttemptResult {
  if (status >= 200 && status < 300) return { outcome: 'delivered', status, error: null, answer };
  const hint =
    status >= 300 && status < 400 ? '; redirects are not followed, give the address it leads to' : '';
  const error = `the receiver answered ${status}${hint}`;
  return { outcome: status === 410 ? 'gone' : 'failed', status, error, answer };
}

/** Our own words, or the code of the network's error: its text may tell addresses that only we should know. */
function wordsOf(error: unknown): string {
  if (error instanceof ForbiddenTarget) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return `could not be reached (${code})`;
}

/** A resolver cannot be told to stop, but need not be waited for. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
