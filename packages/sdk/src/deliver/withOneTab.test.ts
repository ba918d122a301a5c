import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakePlatform } from '../testing/fakePlatform.js';
import type { Database } from './database.js';
import { withLease, withOneTab } from './withOneTab.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const key = 'pk_demo';
const leaseMs = 30_000;

/** A database that tabs share. */
function shared(): Database {
  const base = new Map<string, unknown>();
  return {
    entries: async () => [...base],
    put: async (pairs) => {
      for (const [name, value] of pairs) base.set(name, value);
    },
    remove: async (names) => {
      for (const name of names) base.delete(name);
    },
    update: async <T>(name: string, change: (held: T | undefined) => T) => {
      base.set(name, change(base.get(name) as T | undefined)); // what was put there under this name
    },
  };
}

let tab = 0;
const tabOf = (database: Database) => ({
  platform: fakePlatform({ random: (bytes) => bytes.fill(++tab) }),
  key,
  database,
});
const never = () => new Promise<void>(() => undefined);
const nothing = async () => undefined;

describe('a lease, where there are no locks', () => {
  it('[4] is had by one of three tabs', async () => {
    const database = shared();
    const work = vi.fn(nothing);
    const took = await Promise.all([1, 2, 3].map(() => withLease(tabOf(database), 'drain', work)));
    expect(took.filter(Boolean)).toHaveLength(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is free again after the work', async () => {
    const database = shared();
    await withLease(tabOf(database), 'drain', nothing);
    expect(await withLease(tabOf(database), 'drain', nothing)).toBe(true);
  });

  it('[2] of a tab that was closed in the middle runs out', async () => {
    const database = shared();
    void withLease(tabOf(database), 'drain', never);
    const next = tabOf(database);
    await vi.waitFor(async () => expect(await withLease(next, 'drain', nothing)).toBe(false));
    await next.platform.advance(leaseMs + 1);
    expect(await withLease(next, 'drain', nothing)).toBe(true);
  });

  it('[13] of a clock that was a year ahead is not believed', async () => {
    const database = shared();
    const ahead = tabOf(database);
    await ahead.platform.advance(365 * 86_400_000);
    void withLease(ahead, 'drain', never);
    const next = tabOf(database);
    await vi.waitFor(async () => expect((await database.entries()).length).toBe(1));
    expect(await withLease(next, 'drain', nothing)).toBe(true);
  });

  it('[5] is not waited for when the database hangs: sent twice is better than never', async () => {
    const of = tabOf({ ...shared(), update: never });
    const work = vi.fn(nothing);
    const taking = withLease(of, 'drain', work);
    await of.platform.advance(1_000);
    await vi.waitFor(() => expect(work).toHaveBeenCalled());
    await of.platform.advance(1_000);
    expect(await taking).toBe(true);
  });
});

describe('a lock', () => {
  /** As the standard has it: the request rejects when the signal aborts before the lock was granted. */
  const locksThat = (isGranted: boolean) => ({
    request: (_name: string, { signal }: LockOptions, work: () => Promise<void>) =>
      isGranted
        ? work()
        : new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
          }),
  });

  it('[4] is held only while the work runs', async () => {
    vi.stubGlobal('navigator', { locks: locksThat(true) });
    const work = vi.fn(nothing);
    expect(await withOneTab({ platform: fakePlatform(), key }, 'drain', work)).toBe(true);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('[4] that a tab fell asleep with is not waited for without end', async () => {
    vi.stubGlobal('navigator', { locks: locksThat(false) });
    const platform = fakePlatform();
    const work = vi.fn(nothing);
    const done = withOneTab({ platform, key }, 'drain', work);
    await platform.advance(leaseMs);
    expect(await done).toBe(true);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
