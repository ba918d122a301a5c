import type { Kernel } from '../kernel.js';
import { type Database, databaseOf } from './database.js';
import { patiently } from './patiently.js';

/** Longer than one delivery can take, so a lease outlives no work and a closed tab's lease outlives no patience. */
const leaseMs = 30_000;

interface Lease {
  owner: string;
  until: number;
}

type Of = Pick<Kernel, 'platform' | 'key'>;

/**
 * Runs the work in one tab at a time, and holds the lock only meanwhile: a held Web Lock keeps a page out of the
 * back/forward cache. Without locks, as on plain http, an expiring lease taken in one IndexedDB transaction serves.
 * Resolves false when another tab holds the lease. The work must not reject.
 */
export async function withOneTab(of: Of, name: string, work: () => Promise<void>): Promise<boolean> {
  const { locks } = navigator;
  if (!locks) return withLease(of, name, work);
  const giveUp = new AbortController();
  const cancel = of.platform.after(leaseMs, () => giveUp.abort());
  try {
    await locks.request(`cairn:${of.key}:${name}`, { signal: giveUp.signal }, () => {
      cancel();
      return work();
    });
    return true;
  } catch {
    // A tab that was put to sleep with the lock, or a sandboxed frame, whose locks refuse: the lease below is free.
    return withLease(of, name, work);
  } finally {
    cancel();
  }
}

export async function withLease(
  { platform, key, database = databaseOf(key) }: Of & { database?: Database },
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const inTime = patiently(platform);
  const owner = String(platform.random(new Uint8Array(8)));
  let isMine = true;
  const take = (held?: Lease): Lease => {
    const now = platform.now();
    isMine = !held || held.until < now || held.until > now + leaseMs;
    return isMine || !held ? { owner, until: now + leaseMs } : held;
  };
  await inTime(() => database.update<Lease>(`lease:${name}`, take));
  if (!isMine) return false;
  await work();
  const free = (held?: Lease): Lease => (held && held.owner !== owner ? held : { owner, until: 0 });
  await inTime(() => database.update<Lease>(`lease:${name}`, free));
  return true;
}
