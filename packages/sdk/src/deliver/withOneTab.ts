import { update } from 'idb-keyval';
import type { Kernel } from '../kernel.js';
import { databaseOf } from './database.js';
import { inTime } from './inTime.js';

/** Longer than one delivery can take, so a lease outlives no work and a closed tab's lease outlives no patience. */
const leaseMs = 30_000;

interface Lease {
  owner: string;
  until: number;
}

/**
 * Runs the work in one tab at a time, and holds the lock only meanwhile: a held Web Lock keeps a page out of the
 * back/forward cache. Without locks, as on plain http, an expiring lease taken in one IndexedDB transaction serves.
 * Resolves false when another tab holds the lease.
 */
export async function withOneTab(
  kernel: Pick<Kernel, 'platform' | 'key'>,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const { locks } = navigator;
  if (locks) {
    try {
      await locks.request(`cairn:${kernel.key}:${name}`, work);
      return true;
    } catch {
      // A sandboxed frame has locks that refuse: it has no other tabs either, so the lease below is free.
    }
  }
  return withLease(kernel, name, work);
}

export async function withLease(
  { platform, key }: Pick<Kernel, 'platform' | 'key'>,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const database = databaseOf(key);
  const owner = String(platform.random(new Uint8Array(8)));
  let isMine = true;
  const take = () =>
    update<Lease>(
      `lease:${name}`,
      (held) => {
        const now = platform.now();
        isMine = !held || held.until < now || held.until > now + leaseMs;
        return isMine || !held ? { owner, until: now + leaseMs } : held;
      },
      database,
    );
  await inTime(platform, take, undefined);
  if (!isMine) return false;
  await work();
  const free = (held?: Lease): Lease => (held && held.owner !== owner ? held : { owner, until: 0 });
  await inTime(platform, () => update<Lease>(`lease:${name}`, free, database), undefined);
  return true;
}
