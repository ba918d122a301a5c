/**
 * Everything of the browser that decides how we behave, captured at load: host pages patch `fetch`, mock `Date`, and
 * refuse storage. Nothing here throws.
 */
export interface Platform {
  fetch: typeof fetch;
  /** Milliseconds of the browser's clock. */
  now(): number;
  /** The time as an ISO instant in UTC. */
  iso(): string;
  /** Runs once after so many milliseconds; returns what cancels it. */
  after(delayMs: number, run: () => void): () => void;
  /** Fills the array with random bytes. */
  random(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
  /** Small state that outlives the page; in memory where the browser refuses. */
  storage: KeyValue;
  stringify(value: unknown): string;
  url(): string;
}

export interface KeyValue {
  read(name: string): unknown;
  /** Writes, or removes when the value is undefined. */
  write(name: string, value: unknown): void;
  /** Every value whose name begins so. */
  each(prefix: string): unknown[];
}

export function capturePlatform(window: Window & typeof globalThis): Platform {
  const { setTimeout, clearTimeout, Date: Clock, crypto, location } = window;
  const { now } = Clock;
  const { parse, stringify } = window.JSON;
  const fetch = window.fetch.bind(window);
  return {
    fetch,
    now: () => now.call(Clock),
    iso: () => new Clock().toISOString(),
    after: (delayMs, run) => {
      const timer = setTimeout.call(window, run, delayMs);
      return () => clearTimeout.call(window, timer);
    },
    random: (bytes) => crypto.getRandomValues(bytes),
    storage: keyValue(window, { parse, stringify }),
    stringify,
    url: () => location.href,
  };
}

/** `localStorage` as JSON; memory holds what it would not take, because it is blocked or full. */
function keyValue(window: Window, { parse, stringify }: Pick<JSON, 'parse' | 'stringify'>): KeyValue {
  const memory = new Map<string, string>();
  const read = (name: string): unknown => {
    try {
      return parse(memory.get(name) ?? window.localStorage.getItem(name) ?? 'null');
    } catch {
      // Storage is blocked, or somebody else wrote into it.
      return parse(memory.get(name) ?? 'null');
    }
  };
  return {
    read,
    each: (prefix) => {
      let names = [...memory.keys()];
      try {
        names = names.concat(Object.keys(window.localStorage));
      } catch {
        // Blocked: memory is all there is.
      }
      return names.filter((name) => name.startsWith(prefix)).map(read);
    },
    write: (name, value) => {
      const text = value === undefined ? undefined : stringify(value);
      memory.delete(name);
      try {
        if (text === undefined) window.localStorage.removeItem(name);
        else window.localStorage.setItem(name, text);
      } catch {
        // Blocked or full: memory serves this page.
        if (text !== undefined) memory.set(name, text);
      }
    },
  };
}
