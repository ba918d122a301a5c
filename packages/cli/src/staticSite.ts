import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const notFoundPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page not found</title><h1>Page not found</h1><p><a href="/">Back to the start</a></p></html>';

/**
 * Serves a folder as a web site. Nothing is cached, so that an edit shows at the next load;
 * `rewrite` sees every HTML page on its way out.
 */
export function createStaticSite(folder: string, rewrite: (html: string) => string): RequestListener {
  return (request, response) => {
    // A file may vanish between being found and being read.
    answer(request, response).catch(() => send(response, 500, { text: 'The page could not be read.' }));
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, { text: 'Use GET.' });
    const file = await fileFor(folder, request.url ?? '/');
    if (!file) return sendPage(response, 404, await notFound());
    if (extname(file) === '.html') return sendPage(response, 200, rewrite(await readFile(file, 'utf8')));
    send(response, 200, { type: typeOf(file), body: await readFile(file) });
  }

  /** The site's own 404.html, when it has one. */
  async function notFound(): Promise<string> {
    const own = await fileFor(folder, '/404.html');
    return own ? rewrite(await readFile(own, 'utf8')) : notFoundPage;
  }
}

/** The file that an address means: itself, `index.html` in it, or with `.html` added. Never one outside the folder. */
async function fileFor(folder: string, address: string): Promise<string | undefined> {
  const path = pathIn(address);
  if (path === undefined) return undefined;
  const base = join(folder, path);
  for (const candidate of [base, join(base, 'index.html'), `${base}.html`]) {
    if (await isFile(candidate)) return candidate;
  }
  return undefined;
}

/** The path of an address, below the root whatever it says; undefined when it cannot be one. */
function pathIn(address: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '/'));
    const hidden = path.split(sep).some((part) => part.startsWith('.'));
    return path.startsWith(sep) && !hidden && !path.includes('\0') ? path : undefined;
  } catch {
    // A URIError: the address is not well encoded, so it names no file.
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // It does not exist, or a part of its path is a file.
    return false;
  }
}

function typeOf(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  send(response, status, { type: 'text/html; charset=utf-8', body: Buffer.from(html) });
}

function send(
  response: ServerResponse,
  status: number,
  answer: { type: string; body: Buffer } | { text: string },
): void {
  const { type, body } =
    'text' in answer ? { type: 'text/plain; charset=utf-8', body: Buffer.from(answer.text) } : answer;
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
