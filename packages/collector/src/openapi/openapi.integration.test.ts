import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { permissions } from '../access/permissions.js';
import { healthRoutes } from '../public/health.js';
import { publicApi } from '../public/publicApi.js';
import { adminRoutes } from '../testing/adminRoutes.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { webhookPayloads } from '../webhooks/payloads.js';
import { webhookEvents } from '../webhooks/webhookEvents.js';
import { jsonSchemaOf } from './jsonSchemaOf.js';
import { operations } from './operations.js';

const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
});
const operationObject = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(parameter),
  responses: z.record(z.string(), z.unknown()),
});
const openApi = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), operationObject)),
  webhooks: z.record(z.string(), z.strictObject({ post: operationObject })),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

let collector: TestCollector;
let answer: Response;
let written: string;
let document: z.infer<typeof openApi>;
beforeAll(async () => {
  collector = await startTestCollector();
  answer = await fetch(`${collector.url}/openapi.json`, { headers: { 'Accept-Encoding': 'identity' } });
  written = await answer.text();
  document = openApi.parse(JSON.parse(written));
});
afterAll(() => collector.end());

const admin = await adminRoutes();
const described = Object.keys(operations);
const atPath = (path: string) => path.replaceAll(/:(\w+)/g, '{$1}');
const objectOf = ({ method, path }: { method: string; path: string }) =>
  document.paths[atPath(path)]?.[method.toLowerCase()];

describe('the list of operations', () => {
  test('has an entry for every route of the admin API, and none without a route', () => {
    const routes = admin.map(({ method, path }) => `${method} /api${path}`);
    expect(described.filter((route) => route.includes(' /api/')).sort()).toEqual(routes.sort());
  });

  test('has an entry for everything that is public and no file', () => {
    const nothing = {} as Parameters<typeof healthRoutes>[0] & Parameters<typeof publicApi>[0];
    const found = [
      ...healthRoutes(nothing).routes.map(({ method, path }) => `${method} ${path}`),
      ...publicApi(nothing).routes.map(({ method, path }) => `${method} /v1${path}`),
    ].filter((route) => route.startsWith('GET') && !route.endsWith('/:file'));
    // Answered before and beside Hono's routers.
    const others = ['POST /v1/events', 'GET /openapi.json'];
    expect(described.filter((route) => !route.includes(' /api/')).sort()).toEqual(
      [...found, ...others].sort(),
    );
  });
});

describe('/openapi.json', () => {
  test('is a right OpenAPI 3.1 document, every reference in it leads somewhere', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(written));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(validator.version).toBe('3.1');
    for (const [, name] of written.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(document.components.schemas).toHaveProperty([name ?? '']);
    expect(written).not.toContain('#/$defs');
  });

  test('describes every operation once, under a name of its own', () => {
    const objects = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(objects).toHaveLength(described.length);
    const told = Object.values(document.webhooks).map(({ post }) => post);
    const ids = [...objects, ...told].map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(described.length + told.length);
  });

  test('says of every admin route who may use it, as the router does', () => {
    for (const { method, path, permission } of admin) {
      const of = objectOf({ method, path: `/api${path}` });
      const need = permission && permissions[permission];
      const [key, session] = [{ key: [] }, { session: [] }];
      const security = need === 'anyone' ? [] : need === 'person' ? [session] : [key, session];
      expect({ route: `${method} ${path}`, security: of?.security }).toEqual({
        route: `${method} ${path}`,
        security,
      });
      if (need !== 'anyone') expect(of).toMatchObject({ 'x-permission': permission, 'x-role': need });
    }
  });

  test('names what a route reads from its path and its query, and how it refuses', () => {
    const path = '/api/projects/:project/report/touchpoints/:touchpoint/segments';
    const of = objectOf({ method: 'GET', path });
    expect(of?.parameters.map((one) => `${one.in} ${one.name} ${one.required}`)).toEqual([
      ...['path project true', 'path touchpoint true'],
      ...['query from false', 'query to false', 'query dimension true'],
    ]);
    expect(of?.responses).toMatchObject({ default: { $ref: '#/components/responses/refusal' } });
  });

  test('names what a route reads as its body, and whether it may be left out', () => {
    const bodyOf = (method: string, path: string) => objectOf({ method, path })?.requestBody;
    expect(bodyOf('POST', '/v1/events')).toMatchObject({
      required: true,
      content: { 'application/json': { schema: {} }, 'text/plain': { schema: {} } },
    });
    expect(bodyOf('POST', '/api/projects/:project/document/lint')).toEqual({
      required: false,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/document' } } },
    });
    expect(bodyOf('DELETE', '/api/session')).toBeUndefined();
  });

  test('says what webhooks are told, kind by kind', () => {
    expect(Object.keys(document.webhooks).sort()).toEqual([...webhookEvents].sort());
    for (const kind of webhookEvents) {
      const message = {
        properties: {
          type: { const: kind },
          data: jsonSchemaOf(webhookPayloads[kind], { name: kind, named: {} }),
        },
        required: ['type', 'timestamp', 'data'],
      };
      expect(document.webhooks[kind]?.post.requestBody).toMatchObject({
        required: true,
        content: { 'application/json': { schema: message } },
      });
    }
  });

  test('is the same for everybody, cached, and not sent again to whoever has it', async () => {
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const etag = answer.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}-plain"$/);
    const again = await fetch(`${collector.url}/openapi.json`, {
      headers: { 'Accept-Encoding': 'identity', 'If-None-Match': etag },
    });
    expect(again.status).toBe(304);
    const other = await startTestCollector();
    const theirs = await fetch(`${other.url}/openapi.json`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(theirs.headers.get('ETag')).toBe(etag);
    await other.end();
  });
});
