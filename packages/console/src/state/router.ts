import { signal } from '@preact/signals';
import { mayLeave } from './leaving.js';

/** Where the person is: everything that a screen shows follows from this. */
export interface Place {
  path: string;
  query: URLSearchParams;
}

export const place = signal<Place>(readPlace());

type Hold = (href: string, how: { replace: boolean }) => boolean;

let isHeld: Hold = () => false;

/** Lets a screen keep somebody until what they wrote is safe: true holds them back. Returns how to let go. */
export function holdBack(hold: Hold): () => void {
  isHeld = hold;
  return () => {
    if (isHeld === hold) isHeld = () => false;
  };
}

/** Goes to an address of the console; `replace` leaves no step back, `force` lets nobody hold back. */
export function navigate(href: string, { replace = false, force = false } = {}): void {
  if (!force && isHeld(href, { replace })) return;
  const leaves = new URL(href, location.href).pathname !== location.pathname;
  if (!force && leaves && !mayLeave(() => navigate(href, { replace, force: true }))) return;
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  const before = place.peek().path;
  place.value = readPlace();
  if (place.peek().path !== before) window.scrollTo(0, 0);
}

/** Follows the back and forward buttons. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    const wanted = location.pathname + location.search + location.hash;
    const { path, query } = place.peek();
    const mayGo = () =>
      !isHeld(wanted, { replace: false }) && mayLeave(() => navigate(wanted, { force: true }));
    if (location.pathname !== path && !mayGo()) {
      const text = query.toString();
      history.pushState(null, '', text ? `${path}?${text}` : path); // the browser has gone already
      return;
    }
    place.value = readPlace();
  });
}

function readPlace(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}
