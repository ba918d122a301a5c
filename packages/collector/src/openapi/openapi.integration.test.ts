import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { permissions } from '../access/permissions.js';
import { healthRoutes } from '../public/health.js';
import { publicApi } from '../public/publicApi.js';
import { adminRoutes } from '../testing/adminRoutes.js';
import { declaredAndSeen } from '../testing/mustBeDeclared.js';
import { sentOutcome, sentReach, sentResponse, sentShown } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { testDocument } from '../testing/testDocument.js';
import { operations } from './operations.js';

const parameter = z.looseObject({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean() });
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
    expect(new Set(objects.map(({ operationId }) => operationId)).size).toBe(described.length);
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

describe('answers', () => {
  const post = (path: string, body: unknown, method = 'POST') =>
    collector.api(path, { method, body: JSON.stringify(body) });

  /** The test collector holds every answer against what is declared, and throws where they differ. */
  test('are what is declared of them, with something to tell', async () => {
    const person = { respondent: 'ada', visitor: '018f5f9e-7a60-4b6b-9d1c-0123456789ab' };
    const said = (value: number) => ({
      answers: [
        { question: 'ease', value },
        { question: 'why', value: 'It was slow' },
      ],
    });
    const others = [2, 4, 5, 6, 7].map((value) => sentResponse({ ...said(value), respondent: `r${value}` }));
    await collector.send([sentShown(), sentResponse({ ...person, ...said(6) }), ...others, sentReach()]);
    await collector.send([sentOutcome({ respondent: 'ada' })]);
    const [today, here] = [new Date().toISOString().slice(0, 10), 'report/touchpoints/checkout.completed'];
    const sampling = { target: { margin: 0.3 } };
    const surveys = (testDocument.surveys ?? []).map((survey) => ({ ...survey, sampling }));
    const { revision } = await (await post('document', { ...testDocument, surveys }, 'PUT')).json();
    expect(revision).toBeGreaterThan(1);
    await post('document/publish', { note: 'with a target' });
    const webhook = await (await post('webhooks', { url: 'https://example.com/told' })).json();
    await post('keys', { name: 'CI', scope: 'read' });
    await post('invitations', { email: 'cy@example.com', role: 'viewer' });
    await post('identity/secret', {});
    await post('document/lint', undefined);
    await post('document/simulate', { visitors: 20, days: 3 });
    await post('dead-letters/replay', {});
    const note = { touchpoint: 'checkout.completed', day: today, text: 'A new checkout' };
    const { id } = await (await post('notes', note)).json();
    await post(`notes/${id}`, { ...note, text: 'The new checkout' }, 'PUT');
    await post(`webhooks/${webhook.id}/secret`, undefined);
    for (const path of [
      ...['document', 'document?version=live', 'document/versions', 'responses', 'dead-letters'],
      ...['report/journey?compare=previous', 'report/sampling', 'report/segments', 'report/comments'],
      ...[`${here}?by=day&compare=previous`, `${here}/segments?dimension=locale`],
      ...['report/drivers?outcome=purchased', 'report/outcomes?survey=checkout-ease', 'notes', 'import'],
      ...['settings', 'members', 'invitations', 'keys', 'audit', 'identity', 'webhooks'],
      ...[`webhooks/${webhook.id}`, `webhooks/${webhook.id}/deliveries`],
      ...['respondents/ada', `visitors/${person.visitor}`],
    ]) {
      expect({ path, status: (await collector.api(path)).status }).toEqual({ path, status: 200 });
    }
    await collector.api('respondents/ada', { method: 'DELETE' });
    const cookie = await collector.signUp();
    for (const path of ['setup', 'session', 'account/sessions', 'audit'])
      expect((await collector.asPage(path, { cookie })).status).toBe(200);
    const told = described.filter((route) => route.startsWith('GET /api/') && operations[route]?.answer);
    const streamed = told.filter((route) => operations[route]?.contentType);
    expect(told.filter((route) => !declaredAndSeen.has(route))).toEqual(streamed);
  });

  test('of refusals have a code and a message', async () => {
    const refused = await collector.api('keys', { method: 'POST', body: '{}' });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toEqual({ code: 'invalid', message: 'name: write what the key is for' });
  });
});
