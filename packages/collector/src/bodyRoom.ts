import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.js';

/** What all bodies that are being read may hold together: a thousand of the largest that the ingest takes. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Room for bodies that are still arriving. It is given before the first byte is read, by the length that a sender
 * claims: thousands who each send slowly would otherwise fill the memory long before any of them is too slow.
 */
export class BodyRoom {
  #taken = 0;

  /** Gives room to a body of at most so many bytes until it has been read or given up. Throws `unavailable`. */
  admit(request: IncomingMessage, maxBodyBytes: number): void {
    const bytes = Math.min(claimed(request), maxBodyBytes);
    if (!bytes) return;
    if (this.#taken + bytes > maxBytes) {
      const message = 'too many requests are arriving at once; nothing of this one was read, send it again';
      throw new Refusal('unavailable', message, { retryAfterSeconds: 2 });
    }
    this.#taken += bytes;
    request.once('close', () => {
      this.#taken -= bytes;
    });
  }
}

/** A body in chunks does not say how long it will be, and may be as long as any. */
function claimed({ headers }: IncomingMessage): number {
  if (headers['transfer-encoding'] !== undefined) return Number.POSITIVE_INFINITY;
  return Number(headers['content-length'] ?? 0);
}
