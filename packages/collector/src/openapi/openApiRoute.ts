import { Hono } from 'hono';
import type { Permission } from '../access/permissions.js';
import type { AdminRoute } from '../admin/listRoutes.js';
import { addReadable } from '../public/addReadable.js';
import { type Asset, compressAsset } from '../public/assets.js';
import { sendAsset } from '../public/sendAsset.js';
import { openApiDocument } from './openApiDocument.js';
import { operations } from './operations.js';

/** It changes with the collector alone; whoever has it asks again and gets 304. */
const headers = { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' };

/** `/openapi.json`: written when it is first asked for, because hardly any process ever is. */
export function openApiRoute({ routes, version }: { routes: readonly AdminRoute[]; version: string }): Hono {
  const app = new Hono();
  let asset: Promise<Asset> | undefined;
  addReadable(app, '/openapi.json', async (context) => {
    asset ??= written({ version, permissionOf: permissionsOf(routes) });
    return sendAsset(context, await asset, headers);
  });
  return app;
}

function written(by: Parameters<typeof openApiDocument>[1]): Promise<Asset> {
  const text = JSON.stringify(openApiDocument(operations, by));
  return compressAsset(Buffer.from(text), 'application/json');
}

/** What each route of `/api` takes. */
export function permissionsOf(routes: readonly AdminRoute[]): (route: string) => Permission | undefined {
  const known = new Map(routes.map(({ method, path, permission }) => [`${method} /api${path}`, permission]));
  return (route) => known.get(route);
}
