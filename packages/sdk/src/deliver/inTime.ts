import type { Platform } from '../platform.js';

/** Longest wait for the browser's database: Safari's `indexedDB.open` has been seen to hang for ever. */
const patienceMs = 1_000;

/** What the promise gives, or the fallback when it fails or takes too long. */
export function inTime<T>(platform: Pick<Platform, 'after'>, promise: Promise<T>, fallback: T): Promise<T> {
  return new Promise((resolve) => {
    const cancel = platform.after(patienceMs, () => resolve(fallback));
    const settle = (value: T) => {
      cancel();
      resolve(value);
    };
    promise.then(settle, () => settle(fallback));
  });
}
