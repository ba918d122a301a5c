import type { CairnEvents } from './api.js';

/** Tells the page, as a DOM event on `window`. */
export function emit<E extends keyof CairnEvents>(name: E, detail: CairnEvents[E]): void {
  window.dispatchEvent(new CustomEvent(`cairn:${name}`, { detail }));
}
