import type { ExplainChunk } from '../kernel.js';
import { inWords } from './inWords.js';

const css = `
:host { all: initial !important; display: block !important; }
.panel {
  position: fixed; z-index: 2147483647; inset-block-start: 8px; inset-inline-start: 8px;
  max-width: min(440px, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto;
  padding: 12px 16px; border: 1px solid #5f6661; border-radius: 8px; background: #fff; color: #1f2421;
  font: 13px/1.5 system-ui, sans-serif;
}
h2 { margin: 0; font-size: 14px; }
dl { margin: 8px 0; }
dt { font-weight: 600; }
dd { margin: 0 0 6px; }
button { min-height: 32px; padding: 0 10px; font: inherit; }
`;

/** Shows in the page, for whoever put `?cairn_debug` into the address, why each survey shows or does not. */
export const showPanel: ExplainChunk['showPanel'] = (kernel, signal) => {
  const { key, platform } = kernel;
  const host = document.createElement('cairn-debug');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const panel = append(root, 'section', '');
  panel.className = 'panel';
  panel.setAttribute('aria-label', 'Cairn');
  let touchpoint: string | undefined;

  async function draw(): Promise<void> {
    const explained = await inWords(kernel, touchpoint);
    panel.replaceChildren();
    append(panel, 'h2', touchpoint ? `Cairn at ${touchpoint}` : 'Cairn on this page');
    append(panel, 'div', `Project ${key}, ${platform.url()}`);
    const list = append(panel, 'dl', '');
    for (const { survey, verdict, reason } of explained) {
      append(list, 'dt', `${survey}: ${verdict}`);
      append(list, 'dd', reason);
    }
    const again = append(panel, 'button', 'Decide again');
    again.addEventListener('click', () => void draw());
    append(panel, 'button', 'Close').addEventListener('click', () => host.remove());
  }

  for (const type of ['cairn:shown', 'cairn:answered', 'cairn:dismissed'])
    window.addEventListener(
      type,
      (event) => {
        if (event instanceof CustomEvent) touchpoint = String(event.detail.touchpoint);
        void draw();
      },
      { signal },
    );
  signal.addEventListener('abort', () => host.remove());
  void draw();
  document.documentElement.append(host);
};

function append(to: ParentNode, name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  to.append(element);
  return element;
}
