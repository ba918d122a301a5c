import { type Kernel, storageNames } from '../kernel.js';

const firstMs = 1_000;
const maxMs = 1_800_000;

export interface Backoff {
  /** Milliseconds until the next attempt may be made; 0 is now. Holds across pages and tabs. */
  remainingMs(): number;
  /** Notes a failed attempt, and how long the collector asked to be left alone. */
  failed(retryAfterMs: number): void;
  /** Notes a success, or a reason to try at once: the network is back. */
  clear(): void;
}

/** Exponential backoff with full jitter over its upper half, from 1 s to 30 min (AWS, "Exponential backoff and jitter"). */
export function backoff({ platform, key }: Pick<Kernel, 'platform' | 'key'>): Backoff {
  const name = `${storageNames(key).visitor}:retry`;
  const read = () => {
    const stored: unknown = platform.storage.read(name);
    return isRetry(stored) ? stored : { failures: 0, at: 0 };
  };
  return {
    remainingMs: () => {
      const remaining = read().at - platform.now();
      // A longer wait than we ever set comes from a clock that was put back.
      return remaining > 2 * maxMs ? 0 : Math.max(0, remaining);
    },
    failed: (retryAfterMs) => {
      const failures = Math.min(read().failures + 1, 20);
      const fullMs = Math.min(firstMs * 2 ** failures, maxMs);
      const [share = 0] = platform.random(new Uint8Array(1));
      const waitMs = Math.max(retryAfterMs, fullMs / 2 + (fullMs / 2) * (share / 255));
      platform.storage.write(name, { failures, at: platform.now() + waitMs });
    },
    clear: () => platform.storage.write(name, undefined),
  };
}

function isRetry(stored: unknown): stored is { failures: number; at: number } {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'failures' in stored &&
    'at' in stored &&
    typeof stored.failures === 'number' &&
    typeof stored.at === 'number'
  );
}
