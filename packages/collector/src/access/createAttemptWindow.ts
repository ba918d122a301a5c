/** Counts attempts by key over a span of time. In memory: a restart forgets, which errs in people's favour. */
export interface AttemptWindow {
  /** Seconds until the key may try again; 0: now. Asking does not count. */
  waitSeconds(key: string): number;
  count(key: string): void;
  /** Takes one back that turned out to be right. */
  uncount(key: string): void;
  forget(key: string): void;
}

interface Span {
  count: number;
  endsAt: number;
}

/** Keys of one generation; the generation before the last one is forgotten, so invented keys cannot fill the memory. */
const maxKeys = 20_000;

/** Lets `max` attempts pass in `windowMs` from the first; what is refused does not make the wait longer. */
export function createAttemptWindow(
  { max, windowMs }: { max: number; windowMs: number },
  now: () => number,
): AttemptWindow {
  let [young, old] = [new Map<string, Span>(), new Map<string, Span>()];

  function current(key: string): Span | undefined {
    const span = young.get(key) ?? old.get(key);
    return span && span.endsAt > now() ? span : undefined;
  }

  return {
    waitSeconds(key) {
      const span = current(key);
      return span && span.count >= max ? Math.ceil((span.endsAt - now()) / 1000) : 0;
    },
    count(key) {
      const span = current(key) ?? { count: 0, endsAt: now() + windowMs };
      if (young.size >= maxKeys) [young, old] = [new Map(), young];
      span.count += 1;
      young.set(key, span);
    },
    uncount(key) {
      const span = current(key);
      if (span && span.count > 0) span.count -= 1;
    },
    forget(key) {
      young.delete(key);
      old.delete(key);
    },
  };
}
