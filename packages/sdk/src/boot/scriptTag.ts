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
  const own = window as { cairn?: unknown }; // the stub, another copy of us, or an element with this id
  const stub = Object(own.cairn);
  if (stub.touchpoint) return;
  const { src = '', dataset = {} } = Object(document.currentScript) as Partial<HTMLScriptElement>; // or nothing
  const command = commandFor(createCairn(capturePlatform(window), chunksBeside(src)));
  own.cairn = command;
  const { key, collector } = dataset;
  if (key) command('init', { key, collector: collector ?? new URL(src).origin });
  // What the stub kept of calls that came before us: their `arguments`.
  for (const kept of stub.q ?? []) command(...(kept as Parameters<Command>)); // the stub is in the guide
}

/** `cairn('touchpoint', 'id')` and `cairn.touchpoint('id')` are the same. Nothing that goes wrong reaches the page. */
function commandFor(cairn: Cairn): Command & Cairn {
  const command: Command = (method, ...args) => {
    try {
      const run: unknown = cairn[method as keyof Cairn]; // or nothing
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
