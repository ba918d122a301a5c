import type { Pages } from '@cairn/scripts/testkit';
import { servePages } from '@cairn/scripts/testkit';
import { installVisit } from './visit.js';

/**
 * The pages of a host site, as the hostile and the harmless among them are. What a page does before Cairn comes stands
 * in it, so that every engine can load it without the help of its driver.
 */
export function serveHostPages(collector: string): Promise<Pages> {
  const script = `${collector}/v1/cairn.js`;
  const tag = `<script async src="${script}" data-key="pk_demo"></script>`;
  const visit = '<script src="/visit.js"></script>';
  const page = (before = '', { lang = 'en', body = bodyOf(), after = tag } = {}) =>
    `<!doctype html><html lang="${lang}"><head><title>Host</title><link rel="icon" href="data:,">${visit}${before}${after}</head><body>${body}</body></html>`;
  const doing = (work: () => void) => page(`<script>(${work})()</script>`);
  const source = new URL(script).origin;

  return servePages({
    '/visit.js': {
      html: `(${installVisit})()`,
      headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' },
    },
    '/': page(),
    '/bare': page('', { after: '' }),
    '/ar': page('', { lang: 'ar' }),
    '/twice': page(tag + tag.replace('async ', '')),
    '/reset': page('<style>* { all: unset !important; display: inline !important; }</style>'),
    '/framing': page('', {
      after: '',
      body: '<iframe title="Page" src="/framed" sandbox="allow-scripts" width="600" height="500"></iframe>',
    }),
    '/framing-all': page('', {
      after: '',
      body: '<iframe title="Page" src="/" style="border: 0"></iframe>',
    }),
    '/framed': page(`<script>(${answerByMessage})()</script>`),
    '/strict': {
      html: page(),
      headers: {
        'Content-Security-Policy': `default-src 'none'; img-src data:; script-src 'self' ${source}; connect-src ${source}; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
    },
    '/connects-nowhere': {
      html: page(),
      headers: { 'Content-Security-Policy': `connect-src ${source}/v1/manifest/` },
    },
    '/without-database': doing(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
    '/database-hangs': doing(() =>
      Object.defineProperty(window, 'indexedDB', { value: { open: () => ({}), deleteDatabase: () => ({}) } }),
    ),
    '/database-throws': doing(() =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    ),
    '/without-storage': doing(() => {
      const get = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get });
    }),
    '/without-locks': doing(() => Object.defineProperty(navigator, 'locks', { value: undefined })),
    '/polluted': doing(() => {
      // As Prototype.js and its like do: enumerable, so that every loop over an object meets them.
      const add = (to: object, name: string) =>
        Object.defineProperty(to, name, { value: () => 'polluted', enumerable: true, writable: true });
      for (const name of ['extend', 'clone', 'inspect', 'toQueryString']) add(Object.prototype, name);
      for (const name of ['each', 'inject', 'last', 'toArray']) add(Array.prototype, name);
    }),
    '/mocked': doing(() => {
      // As fake timers and mocking libraries do: from then on no timer fires and nothing is fetched.
      addEventListener('load', () => {
        Date.now = () => 0;
        Math.random = () => 0;
        Object.assign(window, { fetch: () => Promise.reject(), setTimeout: () => 0, clearTimeout: () => 0 });
      });
    }),
    '/below-floor': doing(() => {
      // What Safari before 16.4 and Firefox before 101 do not have.
      delete Object.getPrototypeOf(document).adoptedStyleSheets;
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      Object.defineProperty(window, 'CSSStyleSheet', {
        value: () => {
          throw new TypeError('Illegal constructor');
        },
      });
    }),
  });
}

function bodyOf(): string {
  return '<h1>A page</h1><button id="own">Own</button><p><a href="/bare">Away</a></p>';
}

/** In a frame that no driver reaches into: the visitor answers when the page around it says so. */
function answerByMessage(): void {
  addEventListener('message', async ({ data: mark }) => {
    const visit = Reflect.get(window, 'visit');
    await visit.ready();
    visit.call('touchpoint', 'test.asked', { mark });
    await visit.appears();
    visit.choose(4);
    visit.send();
    await visit.write('It just worked.');
    visit.send();
    await visit.hears('delivered');
    let storage = 'there';
    try {
      window.localStorage.getItem('x');
    } catch (error) {
      storage = String(Reflect.get(Object(error), 'name'));
    }
    parent.postMessage({ storage, errors: visit.errors }, '*');
  });
}
