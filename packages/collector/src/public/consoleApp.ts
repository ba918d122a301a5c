import { type Context, Hono } from 'hono';
import { Refusal } from '../refusal.js';
import { addReadable } from './addReadable.js';
import type { Asset } from './assets.js';
import { sendAsset } from './sendAsset.js';

/** What holds for every page of ours: only our own files run, and no text ever becomes code. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** Nobody frames the console, and it frames nothing but the preview. */
const securityHeaders = {
  'Content-Security-Policy': [
    ...strict,
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The page in which the console shows a survey as visitors would see it. It has an origin of its own, so that it reaches
 * neither session nor storage, it can send nothing to anybody, and only the console frames it.
 */
const previewHeaders = {
  'Content-Security-Policy': [
    ...strict,
    "connect-src 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
};

/** Sent under their addresses, and never as files. */
const pages = ['index.html', 'preview.html'];

/** The web app: its files, and its page for every other address, since every state of it has a URL. */
export function consoleApp(files: ReadonlyMap<string, Asset>): Hono {
  const app = new Hono();
  addReadable(app, '*', (context) => {
    const path = context.req.path.slice(1);
    const asset = files.get(path);
    if (path === 'preview') return sendPage(context, files.get('preview.html'), previewHeaders);
    if (asset && !pages.includes(path)) return sendFile(context, path, asset);
    if (isFileName(path) && !pages.includes(path)) {
      throw new Refusal('not_found', `/${path}: there is no such file`);
    }
    return sendPage(context, files.get('index.html'), securityHeaders);
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

function sendPage(
  context: Context,
  page: Asset | undefined,
  headers: Readonly<Record<string, string>>,
): Response {
  if (!page) throw new Refusal('not_found', 'the console is not built; run the build of packages/console');
  return sendAsset(context, page, { ...headers, 'Cache-Control': 'no-cache' });
}
