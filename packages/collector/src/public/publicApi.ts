import { Hono } from 'hono';
import { crossOriginHeaders } from '../ingest/answer.js';
import { Refusal } from '../refusal.js';
import type { Catalog } from '../store/catalog.js';
import { addReadable } from './addReadable.js';
import type { Asset } from './assets.js';
import { sendAsset } from './sendAsset.js';

const manifestCache = 'public, max-age=60, stale-while-revalidate=86400';
const scriptCache = 'public, max-age=300, stale-while-revalidate=86400';
const forever = 'public, max-age=31536000, immutable';

/** A name that changes with its content: `surface-B3x9aQ1z.js`. */
const hashed = /-[A-Za-z0-9_-]{4,}\.js$/;

export interface PublicParts {
  catalog: Catalog;
  /** The browser files, by name. */
  sdk: { version: string; files: ReadonlyMap<string, Asset> };
}

/** `/v1`: what browsers on other origins read. `POST /v1/events` is answered before it gets here. */
export function publicApi({ catalog, sdk }: PublicParts): Hono {
  const api = new Hono();
  api.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(crossOriginHeaders)) context.header(name, value);
  });
  api.options('*', (context) =>
    context.body(null, 204, {
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
      'Access-Control-Max-Age': '86400',
    }),
  );
  addReadable(api, '/manifest/:key', (context) => {
    const project = catalog.byKey(context.req.param('key'));
    if (!project) throw new Refusal('unknown_key', 'no project has this key; copy it from the Install page');
    if (!project.manifest) throw new Refusal('not_found', 'nothing is published yet');
    return sendAsset(context, project.manifest, { 'Cache-Control': manifestCache });
  });
  api.all('/events', () => {
    throw new Refusal('method_not_allowed', 'use POST here', { allow: ['POST', 'OPTIONS'] });
  });
  addReadable(api, '/:file', (context) => {
    const name = context.req.param('file');
    const headers = { 'Cache-Control': hashed.test(name) ? forever : scriptCache };
    return sendAsset(context, fileOf(sdk.files, name), headers);
  });
  return api;
}

/** `/cdn/{version}`: the same files under a name that never changes its content, with their integrity hashes. */
export function cdnApi({ sdk }: PublicParts): Hono {
  const api = new Hono();
  const headers = { 'Cache-Control': forever, 'Access-Control-Allow-Origin': '*' };
  addReadable(api, `/${sdk.version}/sri.json`, (context) => {
    const hashes = [...sdk.files].map(([name, asset]) => [name, asset.integrity]);
    return context.json(Object.fromEntries(hashes), 200, headers);
  });
  addReadable(api, `/${sdk.version}/:file` as const, (context) =>
    sendAsset(context, fileOf(sdk.files, context.req.param('file')), headers),
  );
  return api;
}

function fileOf(files: ReadonlyMap<string, Asset>, name: string): Asset {
  const asset = files.get(name);
  if (asset) return asset;
  const hint = files.size
    ? 'there is no such file'
    : 'the browser files are not built; run the build of packages/sdk';
  throw new Refusal('not_found', `${name}: ${hint}`);
}
