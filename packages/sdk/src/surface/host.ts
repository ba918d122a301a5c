export interface Host {
  /** Where the prompt is drawn. */
  root: ShadowRoot;
  /** The element in the page. */
  element: HTMLElement;
  /** Adds rules; those that are there already are not added twice. */
  addStyles(css: string): void;
  /** Says a sentence to screen readers, without moving the focus. */
  announce(sentence: string): void;
  remove(): void;
}

/**
 * Puts one `<cairn-root>` into the page: at the end of the body for what floats, in its place for what is inline; a page may not have a body yet.
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
  (place ?? document.body ?? document.documentElement).append(element);
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
    remove: () => element.remove(),
  };
}

/** Typing an answer must not trigger the page's own shortcuts. */
function keepFromPage(event: Event): void {
  event.stopPropagation();
}
