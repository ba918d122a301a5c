import type { Watching } from './observe.js';

/** Long enough to have been seen, and not only scrolled past. */
const seenMs = 1_000;

/** When something that matches has been half on the screen for a second, or when the last of it has left the page. */
export function onElement(
  { on, selector }: { on: 'visible' | 'removed'; selector: string },
  by: Watching,
): void {
  const { after, once, signal } = by;
  const find = () => {
    try {
      return document.querySelector(selector);
    } catch {
      // Not valid in this browser: it matches nothing.
      return null;
    }
  };
  let found: Element | null = null;
  let cancel: () => void = () => undefined;
  const view = new IntersectionObserver(
    (entries) => {
      cancel();
      if (entries.some(({ isIntersecting }) => isIntersecting)) cancel = after(seenMs, once);
    },
    { threshold: 0.5 },
  );
  const look = () => {
    if (found?.isConnected) return;
    const next = find();
    if (found && !next && on === 'removed') return once();
    if (next && on === 'visible') view.observe(next);
    found = next;
  };
  // Attributes too: a class that comes or goes makes an element match.
  const changes = new MutationObserver(look);
  changes.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'id'],
  });
  signal.addEventListener('abort', () => {
    cancel();
    view.disconnect();
    changes.disconnect();
  });
  look();
}
