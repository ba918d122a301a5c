import type { IncomingMessage } from 'node:http';
import type { Batch } from '@cairn/schema';
import { Refusal } from '../refusal.js';
import type { Settings } from '../settings.js';
import type { Catalog, LiveProject } from '../store/catalog.js';
import { clientAddress } from './clientAddress.js';
import type { TokenBucket } from './tokenBucket.js';

/** What stands at the door of ingest. */
export interface Door {
  catalog: Catalog;
  /** Events of one public key. */
  keyLimit: TokenBucket;
  /** Requests and events of one address. */
  addressLimit: TokenBucket;
  settings: Settings;
}

/** Counts a request against its address before anything is made of it: nonsense costs as much as sense. */
export function admitRequest(request: IncomingMessage, { addressLimit, settings }: Door): void {
  take(addressLimit, { sender: clientAddress(request, settings.trustedHops), events: 1, who: 'address' });
}

/** The project that the key opens, for a page that may use it now. */
export function admitBatch(request: IncomingMessage, batch: Batch, door: Door): LiveProject {
  const project = door.catalog.byKey(batch.key);
  if (!project)
    throw new Refusal('unknown_key', 'key: no project has this key; copy it from the Install page');
  const { origin } = request.headers;
  if (!project.allowsOrigin(origin)) {
    throw new Refusal('origin_not_allowed', `origin: add ${origin} to the origins in the project's settings`);
  }
  const { length: events } = batch.events;
  const address = clientAddress(request, door.settings.trustedHops);
  // The first event was paid for with the request. Before the key: one that floods may not spend what is for all.
  take(door.addressLimit, { sender: address, events: events - 1, who: 'address' });
  take(door.keyLimit, { sender: batch.key, events, who: 'key' });
  return project;
}

function take(
  limit: TokenBucket,
  { sender, events, who }: { sender: string; events: number; who: string },
): void {
  const retryAfterSeconds = limit.take(sender, events);
  if (!retryAfterSeconds) return;
  throw new Refusal('rate_limited', `too many events for this ${who}; try again later`, {
    retryAfterSeconds,
  });
}
