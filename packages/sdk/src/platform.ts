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
  /** What belongs to this tab alone, until it is closed. */
  session: KeyValue;
  /** What a value holds itself, whatever a library has given to all objects. */
  stringify(value: unknown): string;
  /** The same way back: what is read has nothing but what was written. */
  parse(text: string): unknown;
  url(): string;
}

export interface KeyValue {
  read(name: string): unknown;
  /** Writes, or removes when there is no value. */
  write(name: string, value?: unknown): void;
  /** Every value whose name begins so; the prefix ends with a colon. */
  each(prefix: string): unknown[];
  /** While held, what is written stays in memory; then it is written after all. */
  hold(isHeld: boolean): void;
  /** Removes what has this name, and everything that is named under it. */
  clear(prefix: string): void;
}

export function capturePlatform(window: Window & typeof globalThis): Platform {
  const { setTimeout, clearTimeout, Date: Clock, crypto, location } = window;
  const { now } = Clock;
  const json = safeJson(window.JSON);
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
    storage: keyValue(() => window.localStorage, json),
    session: keyValue(() => window.sessionStorage, json),
    ...json,
    url: () => location.href,
  };
}

/** JSON as the browser came with it, deaf to what libraries add to the prototypes of arrays and objects. */
function safeJson({ parse, stringify }: JSON): Pick<Platform, 'parse' | 'stringify'> {
  /** A `toJSON` was called before this is, and what it made is thrown away: the holder has the value as it was. */
  function asHeld(this: Record<string, unknown>, name: string): unknown {
    return this[name];
  }
  return {
    stringify: (value) => stringify(value, asHeld),
    parse: (text) =>
      parse(text, (_, value: unknown) =>
        Array.isArray(value ?? []) ? value : Object.setPrototypeOf(value, null),
      ),
  };
}

/** The browser's storage as JSON; memory holds what it would not take, because it is blocked or full. */
function keyValue(area: () => Storage, { parse, stringify }: ReturnType<typeof safeJson>): KeyValue {
  const memory = new Map<string, string>();
  let isHeld = false;

  /** What the browser refuses is worth as much as what it does not have. */
  function tried<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch {
      // Blocked, full, or somebody else wrote into it.
      return undefined;
    }
  }

  function read(name: string): unknown {
    return tried(() => parse(memory.get(name) ?? area().getItem(name) ?? '')) ?? null;
  }

  /** A name ends where its next part begins, so that no key is taken for one that it begins with. */
  function namesOf(prefix: string): string[] {
    const names = [...memory.keys(), ...(tried(() => Object.keys(area())) ?? [])];
    return [...new Set(names)].filter((name) => `${name}:`.startsWith(prefix));
  }

  function write(name: string, value?: unknown): void {
    memory.delete(name);
    if (value === undefined) {
      tried(() => area().removeItem(name));
      return;
    }
    const text = stringify(value);
    const isKept = !isHeld && tried(() => area().setItem(name, text) ?? true);
    if (!isKept) memory.set(name, text);
  }

  return {
    read,
    write,
    each: (prefix) => namesOf(prefix).map(read),
    hold: (held) => {
      isHeld = held;
      if (!held) for (const [name, text] of [...memory]) write(name, parse(text));
    },
    clear: (name) => {
      for (const each of namesOf(`${name}:`)) write(each);
    },
  };
}
