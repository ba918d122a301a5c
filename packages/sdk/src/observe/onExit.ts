import type { Watching } from './observe.js';

/** Nobody leaves in the first moments; before that a pointer at the edge is only on its way in. */
const settleMs = 2_000;
/** A finger that goes for the address bar: so many pixels up within so short a time. */
const flickPx = 250;
const flickMs = 350;

/** When the pointer leaves through the top of the window, or a finger scrolls up fast, having scrolled down. */
export function onExit({ after, once, signal }: Watching): void {
  const listening = { signal, passive: true, capture: true };
  let from = { y: window.scrollY, at: 0 };
  let deepest = 0;
  const onScroll = ({ timeStamp: at }: Event) => {
    const y = window.scrollY;
    deepest = Math.max(deepest, y);
    if (y > from.y || at - from.at > flickMs) from = { y, at };
    else if (from.y - y >= flickPx && deepest > window.innerHeight / 2) once();
  };
  const cancel = after(settleMs, () => {
    if (signal.aborted) return;
    document.documentElement.addEventListener('mouseleave', ({ clientY }) => clientY <= 0 && once(), {
      signal,
      passive: true,
    });
    if (window.matchMedia('(pointer: coarse)').matches)
      window.addEventListener('scroll', onScroll, listening);
  });
  signal.addEventListener('abort', cancel);
}
