import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestCollector, type TestCollector } from './testing/testCollector.js';

let collector: TestCollector;

beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => collector.end());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${collector.url}${path}`, { headers });

/** `fetch` writes the Host header itself. */
function getWithHost(
  path: string,
  host: string,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${collector.url}${path}`, { headers: { Host: host } }, async (answer) => {
      resolve({ status: answer.statusCode, headers: answer.headers, body: await text(answer) });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('the manifest is cached by its ETag and readable from any origin', async () => {
  const first = await get('/v1/manifest/pk_demo');
  expect(first.headers.get('Cache-Control')).toBe('public, max-age=60, stale-while-revalidate=86400');
  expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const etag = first.headers.get('ETag') ?? '';
  expect(etag).toMatch(/^"\S+"$/);
  const again = await get('/v1/manifest/pk_demo', { 'If-None-Match': etag });
  expect(again.status).toBe(304);
  expect(again.headers.get('ETag')).toBe(etag);
  expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test.each([
  ['/v1/manifest/pk_nobody', 401, 'unknown_key'],
  ['/v1/nothing.js', 404, 'not_found'],
  ['/v1/', 404, 'not_found'],
  ['/v1/events', 405, 'method_not_allowed'],
])('%s is refused in words that a page may read', async (path, status, code) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(answer.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After, ETag');
  expect((await answer.json()).code).toBe(code);
});

test.each([
  ['/v1/manifest/pk_demo', 'GET, HEAD'],
  ['/v1/cairn.js', 'GET, HEAD'],
  ['/cdn/1.2.3/cairn.js', 'GET, HEAD'],
  ['/cdn/1.2.3/sri.json', 'GET, HEAD'],
  ['/healthz', 'GET, HEAD'],
  ['/', 'GET, HEAD'],
  ['/v1/events', 'POST, OPTIONS'],
])('%s tells which methods there are when another is used', async (path, allow) => {
  const answer = await fetch(`${collector.url}${path}`, { method: 'DELETE' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toBe(allow);
  expect((await answer.json()).code).toBe('method_not_allowed');
});

test.each(['/v1/manifest/pk_demo', '/v1/cairn.js', '/api/session'])(
  '%s under a host that is none is refused in words that a page may read',
  async (path) => {
    const { status, headers, body } = await getWithHost(path, 'no host');
    expect(status).toBe(400);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(JSON.parse(body)).toMatchObject({ code: 'malformed' });
  },
);

test('a preflight is answered for every path under /v1', async () => {
  const answer = await fetch(`${collector.url}/v1/events`, { method: 'OPTIONS' });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test('the script is compressed, kept for minutes, and its chunks for ever', async () => {
  const boot = await get('/v1/cairn.js', { 'Accept-Encoding': 'gzip, br' });
  expect(boot.headers.get('Content-Encoding')).toBe('br');
  expect(boot.headers.get('Vary')).toBe('Accept-Encoding');
  expect(boot.headers.get('Content-Type')).toContain('text/javascript');
  expect(boot.headers.get('Cache-Control')).toBe('public, max-age=300, stale-while-revalidate=86400');
  expect(await boot.text()).toContain('boot boot');
  const etag = boot.headers.get('ETag') ?? '';
  expect((await get('/v1/cairn.js', { 'Accept-Encoding': 'br', 'If-None-Match': etag })).status).toBe(304);
  const chunk = await get('/v1/surface-B3x9aQ1z.js');
  expect(chunk.headers.get('Cache-Control')).toContain('immutable');
});

test('a build under its version has integrity hashes', async () => {
  const sri = await (await get('/cdn/1.2.3/sri.json')).json();
  expect(Object.keys(sri).sort()).toEqual(['cairn.js', 'surface-B3x9aQ1z.js']);
  expect(sri['cairn.js']).toMatch(/^sha384-/);
  const file = await get('/cdn/1.2.3/cairn.js');
  expect(file.headers.get('Cache-Control')).toContain('immutable');
  expect((await get('/cdn/9.9.9/cairn.js')).status).toBe(404);
});

test('the console answers every address of its own under a strict policy', async () => {
  for (const path of ['/', '/setup', '/touchpoints/checkout.completed', '/index.html']) {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Console');
    const policy = page.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("trusted-types 'none'");
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
  }
  expect((await get('/assets/main-Xy12Zz90.js')).headers.get('Cache-Control')).toContain('immutable');
  for (const gone of ['/assets/gone.js', '/gone.svg']) expect((await get(gone)).status).toBe(404);
  expect((await get('/api/nothing')).status).toBe(404);
});

test('health is told, and what was counted', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  expect(await (await get('/metrics')).text()).toContain('cairn_events_total{result="accepted"}');
});
