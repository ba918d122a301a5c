import type { Platform } from '../platform.js';

/** Longest wait for the browser's database: Safari's `indexedDB.open` has been seen to hang for ever. */
const patienceMs = 1_000;

/** What the work gives, or the fallback when it fails, throws or takes too long. */
export function inTime<T>(
  platform: Pick<Platform, 'after'>,
  work: () => Promise<T>,
  fallback: T,
): Promise<T> {
  return new Promise((resolve) => {
    const cancel = platform.after(patienceMs, () => resolve(fallback));
    const settle = (value: T) => {
      cancel();
      resolve(value);
    };
    // Without IndexedDB the work throws before it promises anything.
    new Promise<T>((begin) => begin(work())).then(settle, () => settle(fallback));
  });
}
