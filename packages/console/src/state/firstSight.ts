import { useLayoutEffect } from 'preact/hooks';

/** How long a page stays blank for figures that are about to come; after it, people are told that they will. */
const patienceMs = 200;

let isHeld = false;

/**
 * Keeps a page blank that nobody has seen anything of yet while its figures load: drawing a skeleton that stands for a
 * moment keeps a slow processor from what it stands for. Nothing on the page can be measured meanwhile.
 */
export function useHeldPage(isLoading: boolean): void {
  if (isLoading) holdPage();
  useLayoutEffect(() => {
    if (!isLoading) showPage();
  }, [isLoading]);
}

export function holdPage(): void {
  if (isHeld || performance.getEntriesByName('first-contentful-paint').length) return;
  isHeld = true;
  document.body.hidden = true;
  setTimeout(showPage, patienceMs);
}

export function showPage(): void {
  if (isHeld) document.body.hidden = false;
}
