import { type Context, Hono } from 'hono';
import { Refusal } from '../refusal.js';
import { addReadable } from './addReadable.js';
import type { Asset } from './assets.js';
import { sendAsset } from './sendAsset.js';

/** Only our own files run, nobody frames us, and no text ever becomes code. */
const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The web app: its files, and its page for every other address, since every state of it has a URL. */
export function consoleApp(files: ReadonlyMap<string, Asset>): Hono {
  const app = new Hono();
  addReadable(app, '*', (context) => {
    const path = context.req.path.slice(1);
    const asset = files.get(path);
    if (asset && path !== 'index.html') return sendFile(context, path, asset);
    if (isFileName(path) && path !== 'index.html') {
      throw new Refusal('not_found', `/${path}: there is no such file`);
    }
    return sendPage(context, files.get('index.html'));
  });
  return app;
}

/** Files lie at the top and in assets/; deeper addresses are pages, and what they name may have a dot in it. */
function isFileName(path: string): boolean {
  return /^(assets\/)?[^/]+\.[a-z0-9]+$/i.test(path);
}

function sendFile(context: Context, path: string, asset: Asset): Response {
  const isHashed = path.startsWith('assets/');
  const cache = isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
  return sendAsset(context, asset, { ...securityHeaders, 'Cache-Control': cache });
}

function sendPage(context: Context, page: Asset | undefined): Response {
  if (!page) throw new Refusal('not_found', 'the console is not built; run the build of packages/console');
  return sendAsset(context, page, { ...securityHeaders, 'Cache-Control': 'no-cache' });
}
