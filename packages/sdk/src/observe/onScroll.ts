import type { Watching } from './observe.js';

/** When so many percent of the page have been on the screen. A page that fits is all there at once. */
export function onScroll(percent: number, { once, signal }: Watching): void {
  const look = () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    if (window.scrollY + clientHeight >= (scrollHeight * percent) / 100) once();
  };
  window.addEventListener('scroll', look, { signal, passive: true, capture: true });
}
