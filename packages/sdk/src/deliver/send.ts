import { type BatchResult, type CairnEvent, limits } from '@cairn/schema/wire';
import type { Platform } from '../platform.js';
import { legal } from './legal.js';

/** What the collector did with a batch. */
export type Sent =
  /** It named these events; all others of the batch are still ours to deliver. */
  | { kind: 'answered'; result: BatchResult }
  | { kind: 'tooLarge' }
  /** It said, in its own words, why it does not take this request. */
  | { kind: 'refused'; status: number; code: string; message: string }
  /** Try again, not before so many milliseconds have passed. */
  | { kind: 'later'; retryAfterMs: number; isUnanswered?: true };

const timeoutMs = 10_000;
const maxRetryAfterMs = 3_600_000;
const worthRetrying = [408, 425, 429];

export interface Sender {
  platform: Platform;
  key: string;
  collector: string;
}

/** Sends one batch and reads the answer; never rejects. With `keepalive` the browser goes on when the page is left. */
export async function send(
  to: Sender,
  events: readonly CairnEvent[],
  { keepalive, signal }: { keepalive?: true; signal?: AbortSignal } = {},
): Promise<Sent> {
  const { platform } = to;
  const stop = new AbortController();
  const abort = () => stop.abort();
  const cancel = platform.after(timeoutMs, abort);
  signal?.addEventListener('abort', abort);
  try {
    const answer = await platform.fetch(`${to.collector}/v1/events`, {
      method: 'POST',
      body: bodyOf(to, events),
      credentials: 'omit',
      signal: stop.signal,
      ...(keepalive && { keepalive }),
    });
    return await read(answer, platform);
  } catch {
    // Offline, blocked, cut off or timed out: the same to us.
    return { kind: 'later', retryAfterMs: 0, isUnanswered: true };
  } finally {
    cancel();
    signal?.removeEventListener('abort', abort);
  }
}

export function bodyOf({ platform, key }: Sender, events: readonly CairnEvent[]): string {
  return platform.stringify({
    v: 1,
    key,
    sentAt: platform.iso(),
    sdk: VERSION,
    events: events.map(legalIfPossible),
  });
}

/** What was stored in an odd shape goes as it is: the collector refuses it alone, and nothing waits behind it. */
function legalIfPossible(event: CairnEvent): CairnEvent {
  try {
    return legal(event);
  } catch {
    // A field is not of its type.
    return event;
  }
}

/** Put in by the build. */
declare const VERSION: string;

async function read(answer: Response, platform: Platform): Promise<Sent> {
  const { status, headers } = answer;
  // Always to its end: an answer that is not read keeps its share of what keepalive requests may carry.
  const body: unknown = await answer.json().catch(() => undefined);
  if (status === 413) return { kind: 'tooLarge' };
  const result = answer.ok && resultIn(body);
  if (result) return { kind: 'answered', result };
  const { code, message }: Partial<Record<string, unknown>> = Object(body);
  const isRefusal = status >= 400 && status < 500 && !worthRetrying.includes(status);
  if (isRefusal && typeof code === 'string' && typeof message === 'string')
    return { kind: 'refused', status, code, message };
  // Overloaded, or not our collector at all: a captive portal, a proxy.
  return { kind: 'later', retryAfterMs: retryAfterMs(headers.get('Retry-After'), platform.now()) };
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

/** The answer as wire v1 has it; of anything else nothing is believed. */
function resultIn(body: unknown): BatchResult | undefined {
  const { accepted, duplicate, rejected }: Partial<Record<keyof BatchResult, unknown>> = Object(body);
  const isResult = Array.isArray(accepted) && Array.isArray(duplicate) && Array.isArray(rejected);
  return isResult ? { accepted, duplicate, rejected: rejected.map(Object) } : undefined;
}
