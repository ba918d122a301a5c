/**
 * Lets so many events per second pass for each sender, and a second's worth at once.
 * Held in memory: a restart forgets, which only ever errs in the sender's favour.
 */
export interface TokenBucket {
  /** Takes tokens and returns 0, or takes none and returns the seconds until there will be enough. */
  take(sender: string, tokens: number): number;
}

/** Senders that are remembered at once: about a megabyte. Who has been quiet the longest is forgotten first. */
const maxSenders = 10_000;

/** `perSecond` 0 lets everything pass. */
export function createTokenBucket(perSecond: number, now: () => number = Date.now): TokenBucket {
  if (perSecond === 0) return { take: () => 0 };
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(sender, tokens) {
      const at = now();
      const bucket = buckets.get(sender) ?? { left: perSecond, at };
      bucket.left = Math.min(perSecond, bucket.left + ((at - bucket.at) / 1000) * perSecond);
      bucket.at = at;
      keepNewest(buckets, sender, bucket);
      // A batch larger than a whole second's worth passes when the bucket is full, or it never could.
      const needed = Math.min(tokens, perSecond);
      if (bucket.left < needed) return Math.ceil((needed - bucket.left) / perSecond);
      bucket.left -= tokens;
      return 0;
    },
  };
}

/** A map lists its keys in the order they came, so whoever comes again goes to the end. */
function keepNewest<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > maxSenders && oldest !== undefined) map.delete(oldest);
}
