import type { Watching } from './observe.js';

const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'];

/** When nobody has touched the page for so long. One timer at a time: a sign of life only notes when it was. */
export function onIdle(seconds: number, { after, once, signal }: Watching): void {
  let cancel: () => void = () => undefined;
  let touched = false;
  const wait = () => {
    touched = false;
    cancel = after(seconds * 1000, () => {
      if (signal.aborted) return;
      if (touched || document.hidden) wait();
      else once();
    });
  };
  const note = () => {
    touched = true;
  };
  for (const sign of signs) window.addEventListener(sign, note, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => cancel());
  wait();
}
