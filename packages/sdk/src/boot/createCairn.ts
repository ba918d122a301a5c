import type { Cairn, InitOptions } from '../api.js';
import type { Chunks } from '../kernel.js';
import type { Platform } from '../platform.js';
import { commands, type Running, type Started, start } from './start.js';

/** What each command takes is checked where it is called. */
type Say = (...given: unknown[]) => unknown;

/** Builds the public API over one platform; without one, as on a server, nothing happens. Calls before `init` are kept. */
export function createCairn(platform: Platform | undefined, chunks: Chunks): Cairn {
  let running: Running | undefined;
  let hearing: AbortController;
  let begin: (ready: Running['ready']) => void;
  let ready: Running['ready'];

  function wait(): void {
    running = undefined;
    hearing = new AbortController();
    ready = new Promise((resolve) => {
      begin = resolve;
    });
  }
  wait();

  /** Runs as soon as `init` was called and the manifest is there. Whatever goes wrong stays here. */
  function use(run: (started: Started) => unknown): void {
    ready.then(run).catch(() => undefined);
  }

  const said = commands.map((name) => {
    const say = (...given: unknown[]) =>
      new Promise((resolve) => use((started) => resolve((started[name] as Say)(...given))));
    return [name, /ask|expl/.test(name) ? say : (...given: unknown[]) => void say(...given)];
  });
  return {
    ...(Object.fromEntries(said) as Pick<Cairn, (typeof commands)[number]>), // each takes and gives what its namesake does
    init: (options) => {
      if (running || !platform) return;
      running = start(platform, chunks, checked(options));
      begin(running.ready);
    },
    on: (event, listener) => {
      const run = (heard: Event) => listener((heard as CustomEvent).detail); // our own, by its name
      // A server has no page to hear of.
      globalThis.addEventListener?.(`cairn:${event}`, run, hearing);
      return () => globalThis.removeEventListener?.(`cairn:${event}`, run);
    },
    destroy: () => {
      running?.stop();
      hearing.abort();
      wait();
    },
  };
}

function checked({ key, collector }: InitOptions): InitOptions {
  if (/^pk_\w+$/.test(key) && /^https?:\/\//.test(collector))
    return { key, collector: collector.replace(/\/+$/, '') };
  throw new TypeError('cairn: init needs a key "pk_" and a collector "https://"');
}
