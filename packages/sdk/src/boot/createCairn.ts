import type { Cairn, InitOptions } from '../api.js';
import type { Chunks } from '../kernel.js';
import type { Platform } from '../platform.js';
import { commands, type Running, type Started, start } from './start.js';

/** Builds the public API over one platform; without one, as on a server, nothing happens. Calls before `init` are kept. */
export function createCairn(platform: Platform | undefined, chunks: Chunks): Cairn {
  let running: Running | undefined;
  let early: ((started: Started) => unknown)[] = [];

  /** Runs as soon as `init` was called and the manifest is there. Whatever goes wrong stays here. */
  function use(run: (started: Started) => unknown): void {
    if (running) running.ready.then(run).catch(() => undefined);
    else early.push(run);
  }

  const said = commands.map((name) => [
    name,
    (...given: unknown[]) => use((started) => Reflect.apply(started[name], undefined, given)),
  ]);
  return {
    ...(Object.fromEntries(said) as Pick<Cairn, (typeof commands)[number]>), // each takes what its namesake takes
    ask: (...given) => new Promise((resolve) => use(({ ask }) => resolve(ask(...given)))),
    explain: (...given) => new Promise((resolve) => use(({ explain }) => resolve(explain(...given)))),
    init: (options) => {
      if (running || !platform) return;
      running = start(platform, chunks, checked(options));
      for (const run of early) use(run);
      early = [];
    },
    on: (event, listener) => {
      const run = (heard: Event) => heard instanceof CustomEvent && listener(heard.detail);
      window.addEventListener(`cairn:${event}`, run);
      return () => window.removeEventListener(`cairn:${event}`, run);
    },
    destroy: () => {
      running?.stop();
      running = undefined;
    },
  };
}

function checked({ key, collector }: InitOptions): InitOptions {
  if (!/^pk_\w+$/.test(key)) throw new TypeError('cairn: init needs a public key, "pk_…"');
  if (!/^https?:\/\//.test(collector)) throw new TypeError('cairn: init needs a collector, "https://…"');
  return { key, collector: collector.replace(/\/+$/, '') };
}
