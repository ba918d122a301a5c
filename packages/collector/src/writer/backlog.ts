import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { StoreUnavailable } from './storeUnavailable.js';

/** What may wait for the disk. Beyond it senders are told to come back: memory is bounded, nothing is lost. */
const maxEvents = 10_000;
/** Characters of event bodies. Each costs about eight times itself until it is on disk, in two threads. */
const maxChars = 16 * 1024 * 1024;

/** The events that were taken and are not on disk yet, counted. */
export class Backlog {
  #events = 0;
  #chars = 0;

  get events(): number {
    return this.#events;
  }

  /** Counts the events until what it returns is called. Throws `StoreUnavailable` when too much waits already. */
  enter(events: readonly AcceptedEvent[]): () => void {
    const chars = events.reduce((sum, { body }) => sum + body.length, 0);
    if (this.#events + events.length > maxEvents || this.#chars + chars > maxChars) {
      throw new StoreUnavailable('too many events wait for the disk');
    }
    this.#events += events.length;
    this.#chars += chars;
    return () => {
      this.#events -= events.length;
      this.#chars -= chars;
    };
  }
}
