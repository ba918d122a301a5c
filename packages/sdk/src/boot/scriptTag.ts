import type { Cairn } from '../api.js';
import type { Chunks } from '../kernel.js';
import { capturePlatform } from '../platform.js';
import { createCairn } from './createCairn.js';

type Command = (method: string, ...args: unknown[]) => unknown;

/** Names of the parts, and what tells this build of them from any other; put in by the build. */
declare const PARTS: readonly (keyof Chunks)[];
declare const BUILD: string;

/**
 * Puts `cairn` on the window, runs what the stub kept, and starts with the script tag's `data-key`.
 * A second copy of the script leaves the first alone.
 */
export function runScriptTag(): void {
  const stub = Object(Reflect.get(window, 'cairn'));
  if (stub.touchpoint) return;
  const { src = '', dataset = {} } = Object(document.currentScript) as Partial<HTMLScriptElement>; // or nothing
  const command = commandFor(createCairn(capturePlatform(window), chunksBeside(src)));
  Reflect.set(window, 'cairn', command);
  const { key, collector } = dataset;
  if (key) command('init', { key, collector: collector ?? new URL(src).origin });
  for (const kept of keptBy(stub)) command(...kept);
}

/** `cairn('touchpoint', 'id')` and `cairn.touchpoint('id')` are the same. Nothing that goes wrong reaches the page. */
function commandFor(cairn: Cairn): Command & Cairn {
  const command: Command = (method, ...args) => {
    try {
      const run: unknown = Reflect.get(cairn, method);
      if (typeof run !== 'function') throw new TypeError(`cairn: no command "${method}"`);
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
  const loaders = PARTS.map((name) => [name, () => import(new URL(`${name}-${BUILD}.js`, source).href)]);
  return Object.fromEntries(loaders) as Chunks; // the build names every part
}

/** What the stub kept of calls that came before us: their `arguments`. */
function keptBy(stub: object): [method: string, ...given: unknown[]][] {
  const kept: unknown = Reflect.get(stub, 'q');
  return Array.isArray(kept) ? kept : [];
}
