/** Signs that the visitor may have turned to something else; what closes without one of these changes the document. */
const signs = ['visibilitychange', 'focusin', 'click'];

/**
 * Resolves when somebody can look at what interrupts: the page is on the screen, neither prerendered nor behind another
 * tab, and no modal of its own keeps the focus, which would leave a prompt beside it dead.
 */
export function whenFree(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const look = () => {
      if (!signal.aborted && (document.hidden || hasModal())) return;
      changes.disconnect();
      done.abort();
      resolve();
    };
    const changes = new MutationObserver(look);
    const attributeFilter = ['open', 'aria-modal'];
    changes.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter });
    const listening = { signal: done.signal, passive: true, capture: true };
    for (const sign of signs) document.addEventListener(sign, look, listening);
    signal.addEventListener('abort', look, listening);
    look();
  });
}

/** A dialog in the top layer makes everything else inert; any other is a modal while it has the focus. */
function hasModal(): boolean {
  const { activeElement } = document;
  if (activeElement?.closest('[aria-modal=true]')) return true;
  try {
    return !!document.querySelector('dialog:modal');
  } catch {
    // `:modal` is younger than our floor.
    return false;
  }
}
