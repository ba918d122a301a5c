export interface PageSignals {
  /** The address changed without a new page. */
  moved(): void;
  /** The visitor came back to this tab. */
  returned(): void;
  /** The browser brought the page back as it was left. */
  restored(): void;
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
  listen(
    window,
    'pageshow',
    (event) => event instanceof PageTransitionEvent && event.persisted && to.restored(),
  );
  listen(document, 'click', ({ target }) => target instanceof Element && to.clicked(target));
  listen(document, 'visibilitychange', () => document.visibilityState === 'visible' && to.returned());
}
