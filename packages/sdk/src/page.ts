/** Coarse pointers are fingers: on a small screen a phone, else a tablet. */
export function deviceOf(window: Window): 'phone' | 'tablet' | 'desktop' {
  if (!window.matchMedia('(pointer: coarse)').matches) return 'desktop';
  return Math.min(window.screen.width, window.screen.height) < 600 ? 'phone' : 'tablet';
}

/** The language that the page says it is in, else the browser's. */
export function localeOf({ document, navigator }: Window): string {
  return document.documentElement.lang || navigator.language;
}
