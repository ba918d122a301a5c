import type { Context } from 'hono';
import type { Asset } from './assets.js';

type Encoding = 'br' | 'gzip' | 'plain';

/**
 * Sends a file in the best encoding the browser takes, or 304 when it has it. Each encoding has an ETag of its own:
 * a strong one names the very bytes.
 */
export function sendAsset(context: Context, asset: Asset, headers: Record<string, string>): Response {
  const encoding = chooseEncoding(context.req.header('Accept-Encoding'));
  const etag = `"${asset.etag}-${encoding}"`;
  const all = { ...headers, ETag: etag, Vary: 'Accept-Encoding', 'X-Content-Type-Options': 'nosniff' };
  if (hasIt(context.req.header('If-None-Match'), etag)) return context.body(null, 304, all);
  return context.body(Uint8Array.from(asset[encoding]).buffer, 200, {
    ...all,
    'Content-Type': asset.type,
    'Content-Length': String(asset[encoding].length),
    ...(encoding !== 'plain' && { 'Content-Encoding': encoding }),
  });
}

/** Brotli before gzip; whatever is refused with `q=0` is left alone. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const taken = (accepted ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0+)?$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') ? 'gzip' : 'plain';
}

/** True when an `If-None-Match` names this ETag. Weak forms count: a proxy that compressed made it weak. */
export function hasIt(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*');
}
