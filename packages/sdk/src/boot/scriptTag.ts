import type { Cairn } from '../api.js';
import type { Chunks } from '../kernel.js';
import { capturePlatform } from '../platform.js';
import { createCairn } from './createCairn.js';

type Command = (method: string, ...args: unknown[]) => unknown;

/** File names of the parts, put in by the build. */
declare const CHUNKS: Record<keyof Chunks, string>;

/**
 * Puts `cairn` on the window, runs what the stub kept, and starts with the script tag's `data-key`.
 * A second copy of the script leaves the first alone.
 */
export function runScriptTag(): void {
  const stub: unknown = Reflect.get(window, 'cairn');
  if (typeof stub === 'function' && 'touchpoint' in stub) return;
  const script = document.currentScript ?? document.querySelector('script[data-key][src*="cairn"]');
  const source = script instanceof HTMLScriptElement ? script.src : '';
  const cairn = createCairn(capturePlatform(window), chunksBeside(source));
  const command = commandFor(cairn);
  Reflect.set(window, 'cairn', command);
  const { key, collector } = script instanceof HTMLElement ? script.dataset : {};
  if (key) command('init', { key, collector: collector ?? new URL(source).origin });
  for (const kept of keptBy(stub)) command(...kept);
}

/** `cairn('touchpoint', 'id')` and `cairn.touchpoint('id')` are the same. Nothing that goes wrong reaches the page. */
function commandFor(cairn: Cairn): Command & Cairn {
  const command: Command = (method, ...args) => {
    try {
      const run: unknown = Reflect.get(cairn, method);
      if (typeof run !== 'function') throw new TypeError(`cairn: there is no command "${method}"`);
      return run(...args);
    } catch (error) {
      console.error(error);
      return undefined;
    }
  };
  return Object.assign(command, cairn);
}

/** Imports must name whole addresses: a relative import() from a classic script of another origin fails. */
function chunksBeside(source: string): Chunks {
  const loaders = Object.entries(CHUNKS).map(([name, file]) => [
    name,
    () => import(new URL(file, source).href),
  ]);
  return Object.fromEntries(loaders) as Chunks; // the build names every part
}

function keptBy(stub: unknown): [method: string, ...args: unknown[]][] {
  const kept: unknown = typeof stub === 'function' && 'q' in stub ? stub.q : [];
  if (!Array.isArray(kept)) return [];
  return kept.map((args: ArrayLike<unknown>) => {
    const [method, ...rest] = Array.from(args);
    return [String(method), ...rest];
  });
}
