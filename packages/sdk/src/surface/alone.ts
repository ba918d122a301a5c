import type { Kernel } from '../kernel.js';

/** Browsers pass localStorage from process to process on a way of its own: the next tab may get the lock before the news. */
const newsMs = 100;

/**
 * Runs the work while no other tab does, and resolves false when it did not come to that. No other tab has its turn
 * before it can see what the work has written. The lock is held only meanwhile: a held one keeps the page out of the
 * back/forward cache.
 */
export function alone(kernel: Kernel, work: () => void): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const run = () => {
      work();
      // Whoever is shown something need not wait for the others.
      resolve(true);
      return new Promise<void>((free) => {
        kernel.platform.after(newsMs, free);
      });
    };
    inTurn(kernel, run).then(resolve, reject);
  });
}

/** On plain http there are no locks, and the part that delivers lends its lease. */
async function inTurn({ key, platform }: Kernel, run: () => Promise<void>): Promise<boolean> {
  const { locks } = navigator;
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
