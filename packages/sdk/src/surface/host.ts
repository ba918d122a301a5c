export interface Host {
  /** Where the prompt is drawn. */
  root: ShadowRoot;
  /** The element in the page. */
  element: HTMLElement;
  /** Adds rules; those that are there already are not added twice. */
  addStyles(css: string): void;
  /** Says a sentence to screen readers, without moving the focus. */
  announce(sentence: string): void;
  /** Runs when the element has left the page, whoever took it out; moving it elsewhere is not that. */
  whenGone(run: () => void): void;
  remove(): void;
}

/**
 * Puts one `<cairn-root>` into the page: in its place for what is inline; for what floats at the end of the body, which a
 * page may not have yet, and into the browser's top layer, which no `z-index` covers and no `transform` moves.
 * Styles come as adopted sheets, which the strictest Content Security Policy allows without a nonce. The live
 * region is there before anything is said, or screen readers would miss it.
 */
export function createHost(place?: Element): Host {
  const element = document.createElement('cairn-root');
  const root = element.attachShadow({ mode: 'open' });
  const added = new Set(['']);
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  root.append(live);
  for (const type of ['keydown', 'keyup', 'keypress']) element.addEventListener(type, keepFromPage);
  Object.defineProperty(element, 'isContentEditable', isWritten);
  (place ?? document.body ?? document.documentElement).append(element);
  if (!place) {
    element.popover = 'manual';
    element.showPopover?.();
  }
  return {
    root,
    element,
    addStyles: (css) => {
      if (added.has(css)) return;
      added.add(css);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    announce: (sentence) => {
      live.textContent = sentence;
    },
    whenGone: (run) => {
      const changes = new MutationObserver(() => {
        if (element.isConnected) return;
        changes.disconnect();
        run();
      });
      changes.observe(document, { childList: true, subtree: true });
    },
    remove: () => element.remove(),
  };
}

/** To the page every key within has this element as its target: shortcut libraries ask it whether somebody writes there. */
const isWritten = { __proto__: null, value: true };

/** Typing an answer must not trigger the page's own shortcuts. */
function keepFromPage(event: Event): void {
  event.stopPropagation();
}
