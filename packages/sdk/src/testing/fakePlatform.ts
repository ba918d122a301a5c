import type { KeyValue, Platform } from '../platform.js';

/** A platform made of values: a clock that moves when told to, timers that run when it does, storage in a map. */
export interface FakePlatform extends Platform {
  stored: Map<string, unknown>;
  /** Moves the clock and runs what became due, in order. */
  advance(ms: number): Promise<void>;
}

export function fakePlatform(change: Partial<Platform> = {}): FakePlatform {
  let time = Date.UTC(2026, 2, 1, 9, 30);
  let timers: { at: number; run: () => void }[] = [];
  const stored = new Map<string, unknown>();
  return {
    stored,
    storage: keyValueIn(stored),
    session: keyValueIn(new Map()),
    fetch: () => Promise.reject(new TypeError('offline')),
    now: () => time,
    iso: () => new Date(time).toISOString(),
    after: (delayMs, run) => {
      const timer = { at: time + delayMs, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    random: (bytes) => bytes.fill(7),
    stringify: JSON.stringify,
    parse: JSON.parse,
    url: () => 'https://shop.example/',
    advance: async (ms) => {
      time += ms;
      const due = timers.filter(({ at }) => at <= time).sort((a, b) => a.at - b.at);
      timers = timers.filter(({ at }) => at > time);
      for (const { run } of due) run();
      await Promise.resolve();
    },
    ...change,
  };
}

function keyValueIn(stored: Map<string, unknown>): KeyValue {
  const held = new Map<string, unknown>();
  let isHeld = false;
  return {
    read: (name) => held.get(name) ?? stored.get(name) ?? null,
    write: (name, value) => {
      held.delete(name);
      if (value === undefined) stored.delete(name);
      else (isHeld ? held : stored).set(name, value);
    },
    each: (prefix) =>
      [...stored, ...held].filter(([name]) => name.startsWith(prefix)).map(([, value]) => value),
    hold: (isNowHeld) => {
      isHeld = isNowHeld;
      if (isHeld) return;
      for (const [name, value] of held) stored.set(name, value);
      held.clear();
    },
    clear: (prefix) => {
      for (const map of [stored, held])
        for (const name of [...map.keys()]) if (name.startsWith(prefix)) map.delete(name);
    },
  };
}
