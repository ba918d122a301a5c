import { type BatchResult, type CairnEvent, limits } from '@cairn/schema/wire';
import type { Platform } from '../platform.js';
import { legal } from './legal.js';

/** What the collector did with a batch. */
export type Sent =
  /** It named these events; all others of the batch are still ours to deliver. */
  | { kind: 'answered'; result: BatchResult }
  | { kind: 'tooLarge' }
  /** It will never take this batch. */
  | { kind: 'refused'; code: string; message: string }
  /** Try again, not before so many milliseconds have passed. */
  | { kind: 'later'; retryAfterMs: number };

const timeoutMs = 10_000;
const maxRetryAfterMs = 3_600_000;
const worthRetrying = [408, 425, 429];

/** Sends one batch and reads the answer; never rejects. */
export async function send(
  to: { platform: Platform; key: string; collector: string },
  events: readonly CairnEvent[],
): Promise<Sent> {
  const { platform } = to;
  const stop = new AbortController();
  const cancel = platform.after(timeoutMs, () => stop.abort());
  try {
    const answer = await platform.fetch(`${to.collector}/v1/events`, {
      method: 'POST',
      body: bodyOf(to, events),
      credentials: 'omit',
      signal: stop.signal,
    });
    return await read(answer, platform);
  } catch {
    // Offline, refused, cut off or timed out: the same to us.
    return { kind: 'later', retryAfterMs: 0 };
  } finally {
    cancel();
  }
}

export function bodyOf(
  { platform, key }: { platform: Platform; key: string },
  events: readonly CairnEvent[],
): string {
  return platform.stringify({
    v: 1,
    key,
    sentAt: platform.iso(),
    sdk: VERSION,
    events: events.map(legal),
  });
}

/** Put in by the build. */
declare const VERSION: string;

async function read(answer: Response, platform: Platform): Promise<Sent> {
  const { status } = answer;
  if (status === 413) return { kind: 'tooLarge' };
  if (status >= 500 || worthRetrying.includes(status)) {
    return { kind: 'later', retryAfterMs: retryAfterMs(answer.headers.get('Retry-After'), platform.now()) };
  }
  const body: unknown = await answer.json();
  if (answer.ok && isResult(body)) return { kind: 'answered', result: body };
  // A 2xx or 3xx that is not our collector's: a captive portal, say.
  if (status < 400) return { kind: 'later', retryAfterMs: 0 };
  return { kind: 'refused', code: String(status), message: messageIn(body) };
}

/** `Retry-After` as seconds or as a date, within 0 to 1 hour; anything else is 0. */
export function retryAfterMs(header: string | null, now: number): number {
  if (!header) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Math.min(Math.max(wait || 0, 0), maxRetryAfterMs);
}

/** The events that fit into one request, from the oldest on; at least one. */
export function firstBatch(
  platform: Platform,
  events: readonly CairnEvent[],
  maxBytes: number = limits.maxBodyBytes,
): CairnEvent[] {
  const batch: CairnEvent[] = [];
  let bytes = 500;
  for (const event of events.slice(0, limits.maxEvents)) {
    bytes += new TextEncoder().encode(platform.stringify(event)).length + 1;
    if (batch.length && bytes > maxBytes) break;
    batch.push(event);
  }
  return batch;
}

function isResult(body: unknown): body is BatchResult {
  const isList = (name: keyof BatchResult) =>
    typeof body === 'object' && body !== null && Array.isArray(Reflect.get(body, name));
  return isList('accepted') && isList('duplicate') && isList('rejected');
}

function messageIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
}
