import { matchesUrl } from '@cairn/engine';
import type { ManifestTrigger } from '@cairn/schema/wire';
import type { ObserveChunk, Watch } from '../kernel.js';
import { onElement } from './onElement.js';
import { onExit } from './onExit.js';
import { onIdle } from './onIdle.js';
import { onScroll } from './onScroll.js';
import { watchHistory } from './watchHistory.js';

/** Watches for what the surveys of this page wait for, each once a page, and for moves within it. */
export const observe: ObserveChunk['observe'] = ({ surveys, after, happened, moved, page, signal }) => {
  if (!('navigation' in window)) watchHistory(moved, signal);
  for (const { id, trigger } of surveys) {
    if (trigger.url && !matchesUrl(trigger.url, window.location.href)) continue;
    const done = new AbortController();
    page.addEventListener('abort', () => done.abort());
    const once = () => {
      if (done.signal.aborted) return;
      done.abort();
      happened(id);
    };
    watch(trigger, { after, once, signal: done.signal });
  }
};

export interface Watching {
  after: Watch['after'];
  once(): void;
  signal: AbortSignal;
}

function watch(
  { on, selector = '', percent = 0, seconds = 0, name = '' }: ManifestTrigger,
  by: Watching,
): void {
  switch (on) {
    case 'visible':
    case 'removed':
      onElement({ on, selector }, by);
      break;
    case 'scroll':
      onScroll(percent, by);
      break;
    case 'idle':
      onIdle(seconds, by);
      break;
    case 'exit':
      onExit(by);
      break;
    case 'event': {
      const options = { signal: by.signal, passive: true };
      // Most custom events are dispatched on the document and bubble to the window; some only ever reach the window.
      window.addEventListener(name, by.once, options);
      document.addEventListener(name, by.once, options);
    }
  }
}
