import type { CairnEvent } from '@cairn/schema';
import { recorder } from '../boot/recorder.js';
import type { Database } from '../deliver/database.js';
import { createOutbox } from '../deliver/outbox.js';
import { withLease } from '../deliver/withOneTab.js';
import type { NewEvent } from '../kernel.js';
import type { KeyValue, Platform } from '../platform.js';
import type { FakeBrowser } from './fakeBrowser.js';

export const key = 'pk_demo';

/** One tab with the real recorder and the real outbox in it. */
export class FakePage {
  isAlive = true;
  isWithheld = false;
  private readonly delivered = new Set<string>();
  readonly memory = new Map<string, string>();
  readonly window = new EventTarget();
  private timers: { at: number; run(): void }[] = [];
  private readonly recorder;

  constructor(private readonly browser: FakeBrowser) {
    const kernel = {
      platform: this.platform(),
      key,
      collector: 'https://c.example',
      isWithheld: () => this.isWithheld,
      state: () => ({}) as never, // only the visitor is read of it, and there is none
    };
    const agreed = {
      isWithheld: kernel.isWithheld,
      isAnonymous: () => true,
      apply: () => undefined,
      give: () => undefined,
    };
    const parts = {
      ...kernel,
      database: this.database(),
      onlyHere: (work: () => Promise<void>) => this.onlyHere(work),
      page: this.window,
      tell: (name: string, detail: object) => {
        const { ids = [], code = '' }: { ids?: string[]; code?: string } = detail;
        if (name === 'delivered') for (const id of ids) this.delivered.add(id);
        if (name === 'dropped') for (const id of ids) browser.dropped.set(id, code);
      },
      isOnline: () => browser.network !== 'down',
      warn: (line: string) => browser.lines.push(line),
    };
    const signal = new AbortController().signal;
    const deliver = async () => ({
      startDelivery: (_: unknown, pending: CairnEvent[]) => createOutbox(parts, pending, signal),
    });
    // Boot listens there too.
    Reflect.set(globalThis, 'window', this.window);
    this.recorder = recorder(kernel, { chunks: { deliver } as never, agreed }, signal); // no other part is loaded
    this.recorder.resume();
  }

  record(event: NewEvent): void {
    this.recorder.record(event);
  }

  resume(): void {
    this.recorder.resume();
  }

  crash(): void {
    const { browser } = this;
    this.isAlive = false;
    this.timers = [];
    browser.steps = browser.steps.filter(({ page, outlives }) => page !== this || outlives);
    browser.pages.splice(browser.pages.indexOf(this), 1);
    const kept = browser.kept();
    for (const name of this.memory.keys()) {
      const [, id] = name.split(':event:');
      if (id && !kept.has(id)) browser.unwritten.add(id);
    }
    browser.lock.release(this);
  }

  hear(type: string): void {
    this.window.dispatchEvent(new Event(type));
  }

  runTimers(): void {
    const due = this.timers.filter(({ at }) => at <= this.browser.time);
    this.timers = this.timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
  }

  private onlyHere(work: () => Promise<void>): Promise<boolean> {
    const { browser } = this;
    if (browser.hasLocks) return browser.lock.request(this, work);
    return withLease({ platform: this.platform(), key, database: this.database() }, 'drain', work);
  }

  private platform(): Platform {
    const { browser } = this;
    const now = () => browser.time + browser.clockMs;
    return {
      fetch: (_url, init) => this.fetch(init ?? {}),
      now,
      iso: () => new Date(now()).toISOString(),
      after: (delayMs, run) => {
        const timer = { at: browser.time + delayMs, run };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((each) => each !== timer);
        };
      },
      random: (bytes) => browser.random(bytes),
      storage: this.storage(),
      session: this.storage(),
      stringify: JSON.stringify,
      parse: JSON.parse,
      url: () => 'https://shop.example/',
    };
  }

  private fetch({ body, keepalive = false, signal }: RequestInit): Promise<Response> {
    const { browser } = this;
    const text = String(body);
    for (const id of this.delivered) if (text.includes(id)) browser.resent.push(id);
    if (keepalive && text.length > 65_536) return Promise.reject(new TypeError('too much to keep alive'));
    const answered = browser.operate(
      this,
      'network',
      () => {
        if (browser.network === 'hangs') return new Promise<Response>(() => undefined);
        const answer = browser.collector.take(browser.network, text);
        return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('failed to fetch'));
      },
      keepalive,
    );
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    return Promise.race([answered, aborted]);
  }

  /** As the platform has it: what the browser has no room for stays in this page's memory. */
  private storage(): KeyValue {
    const { memory, browser } = this;
    const { stored } = browser;
    const read = (name: string): unknown => JSON.parse(memory.get(name) ?? stored.get(name) ?? 'null');
    return {
      read,
      write: (name, value) => {
        memory.delete(name);
        if (value === undefined) stored.delete(name);
        else (browser.isFull ? memory : stored).set(name, JSON.stringify(value));
      },
      each: (prefix) =>
        [...new Set([...memory.keys(), ...stored.keys()])]
          .filter((name) => name.startsWith(prefix))
          .map(read),
      hold: () => undefined,
      clear: () => undefined,
    };
  }

  private database(): Database {
    const { browser } = this;
    const { base } = browser;
    const operate = <T>(happen: () => T, isWrite = false) =>
      browser.operate(this, 'database', () => {
        if (browser.database === 'hangs') return new Promise<T>(() => undefined);
        if (browser.database === 'fails') return Promise.reject(new Error('the database is broken'));
        if (isWrite && browser.database === 'full')
          return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
        return new Promise<T>((resolve) => resolve(happen()));
      });
    return {
      entries: () => operate(() => [...base]),
      put: (pairs) =>
        operate(() => {
          for (const [name, value] of pairs) base.set(name, structuredClone(value));
        }, true),
      remove: (names) =>
        operate(() => {
          if (browser.database === 'removesNothing') throw new Error('it stays');
          for (const name of names) base.delete(name);
        }),
      update: <T>(name: string, change: (held: T | undefined) => T) =>
        operate(() => {
          base.set(name, change(base.get(name) as T | undefined)); // what was put there under this name
        }),
    };
  }
}
