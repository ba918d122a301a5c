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
      return [...document.querySelectorAll(selector)];
    } catch {
      // Not valid in this browser: it matches nothing.
      return [];
    }
  };
  let found: Element[] = [];
  const waits = new Map<Element, () => void>();
  const stop = (element: Element) => {
    waits.get(element)?.();
    waits.delete(element);
  };
  const view = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        stop(target);
        if (isIntersecting) waits.set(target, after(seenMs, once));
      }
    },
    { threshold: 0.5 },
  );
  const look = () => {
    const next = find();
    if (found.length && !next.length && on === 'removed') return once();
    if (on === 'visible') {
      for (const gone of found.filter((one) => !next.includes(one))) {
        view.unobserve(gone);
        stop(gone);
      }
      for (const fresh of next.filter((one) => !found.includes(one))) view.observe(fresh);
    }
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
    found.forEach(stop);
    view.disconnect();
    changes.disconnect();
  });
  look();
}
