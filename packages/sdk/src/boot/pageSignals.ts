export interface PageSignals {
  /** The address changed without a new page. */
  moved(): void;
  /** The visitor came back to this tab, or the browser brought the page back. */
  returned(): void;
  /** The whole page is there now. */
  parsed(): void;
  clicked(target: Element): void;
  /** The page is being left; it may come back. */
  left(): void;
}

/** Listens passively to what the page does; patches nothing, polls nothing, and stops when the signal aborts. */
export function listenToPage(window: Window, to: PageSignals, signal: AbortSignal): void {
  const { document } = window;
  const listen = (target: EventTarget, type: string, run: (event: Event) => void) =>
    target.addEventListener(type, run, { passive: true, capture: true, signal });

  let url = window.location.href;
  const look = () => {
    if (window.location.href === url) return;
    url = window.location.href;
    to.moved();
  };
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) listen(navigation, 'currententrychange', look);
  listen(window, 'popstate', look);
  listen(window, 'hashchange', look);
  listen(window, 'pagehide', to.left);
  listen(document, 'click', ({ target }) => target instanceof Element && to.clicked(target));
  listen(document, 'visibilitychange', () => document.visibilityState === 'visible' && to.returned());
  if (document.readyState === 'loading') listen(document, 'DOMContentLoaded', to.parsed);
}
