import type { Kernel } from '../kernel.js';

/**
 * Runs the work while no other tab does, and resolves false when it did not come to that. The lock is held only
 * meanwhile: a held one keeps the page out of the back/forward cache. On plain http there are no locks, and the part
 * that delivers lends its lease.
 */
export async function alone({ key, platform }: Kernel, work: () => void): Promise<boolean> {
  const { locks } = navigator;
  const run = async () => work();
  if (locks) {
    try {
      await locks.request(`cairn:${key}:slot`, run);
      return true;
    } catch {
      // A sandboxed frame has locks that refuse: it has no other tabs either.
    }
  }
  const { withLease } = await import('../deliver/index.js');
  return withLease({ key, platform }, 'slot', run);
}
