import { limits } from '@cairn/schema/wire';

const usualMaxAgeMs = limits.maxEventAgeDays * 24 * 60 * 60 * 1000;

/** The server's clock and how far the sender's lags behind it, for one request. */
export interface RequestClock {
  receivedAt: number;
  /** Add this to a time of the sender's to have it on our clock. */
  offsetMs: number;
  /** How old an event may be; of browsers the 60 days of the wire. */
  maxAgeMs?: number;
}

/** Compares the sender's clock, read when it sent, with ours: browsers may be a year off and still count right. */
export function clockOf(sentAt: string, receivedAt: number): RequestClock {
  return { receivedAt, offsetMs: receivedAt - Date.parse(sentAt) };
}

/**
 * A time of the sender's on the server's clock: never in the future, and never older than an event may be, or the
 * public key could open rollups for any day in history.
 */
export function correctTime(written: string, clock: RequestClock): number {
  const corrected = Date.parse(written) + clock.offsetMs;
  return Math.max(Math.min(corrected, clock.receivedAt), oldest(clock));
}

/** True when an id is older than ids are promised to be remembered, so that a duplicate could not be told. */
export function isExpired(id: string, clock: RequestClock): boolean {
  return timeOfId(id) + clock.offsetMs < oldest(clock);
}

function oldest({ receivedAt, maxAgeMs = usualMaxAgeMs }: RequestClock): number {
  return receivedAt - maxAgeMs;
}

/** The milliseconds at the head of a UUIDv7. */
function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
