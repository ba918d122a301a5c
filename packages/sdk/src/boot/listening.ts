export type Listen = (target: EventTarget, type: string, run: (event: Event) => void) => void;

/** Listens passively, before the page does, and stops when the signal aborts. */
export function listening(signal: AbortSignal): Listen {
  return (target, type, run) => target.addEventListener(type, run, { passive: true, capture: true, signal });
}

/** Tells when the address changed without a new page; patches nothing and polls nothing. Gives what looks once more. */
export function onMove(listen: Listen, moved: () => void): () => void {
  const { location, navigation } = window as Window & { navigation?: unknown }; // not in TypeScript's DOM yet
  let url = location.href;
  const look = () => {
    if (location.href === url) return;
    url = location.href;
    moved();
  };
  if (navigation instanceof EventTarget) listen(navigation, 'currententrychange', look);
  // Told for a change of the fragment too.
  listen(window, 'popstate', look);
  return look;
}
