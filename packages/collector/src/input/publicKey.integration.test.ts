import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AdminParts, adminApi } from '../admin/adminApi.js';
import { sentResponse } from '../testing/sentEvents.js';
import { envelopeNow, startTestCollector, type TestCollector } from '../testing/testCollector.js';
import { openTestStore } from '../testing/testStore.js';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector({ origins: ['https://shop.example'] });
});
afterAll(() => collector.end());

/** Every route of a project that there is, asked of the router itself, so that a new one is tested too. */
async function projectRoutes(): Promise<{ method: string; path: string }[]> {
  const store = await openTestStore();
  // Nothing is called: the routes are only listed.
  const { routes } = adminApi({ store } as unknown as AdminParts);
  await store.end();
  return routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/projects/:project/'))
    .map(({ method, path }) => ({ method, path: path.replace(':project', 'demo').replaceAll(/:\w+/g, 'x') }));
}

describe('[41] the public key can only write', () => {
  test('it opens no route of the admin API, however it is shown', async () => {
    const routes = await projectRoutes();
    expect(routes.length).toBeGreaterThan(10);
    const ways = [
      { Authorization: 'Bearer pk_demo' },
      { Authorization: 'bearer  pk_demo' },
      { Authorization: 'Basic cGtfZGVtbzo=' },
      { Cookie: 'cairn_session=pk_demo; __Host-cairn_session=pk_demo' },
    ];
    for (const { method, path } of routes) {
      for (const headers of ways) {
        const answer = await fetch(`${collector.url}/api${path}`, { method, headers });
        expect([method, path, headers, answer.status]).toEqual([method, path, headers, 401]);
      }
      const asQuery = await fetch(`${collector.url}/api${path}?key=pk_demo&token=pk_demo`, { method });
      expect([method, path, asQuery.status]).toEqual([method, path, 401]);
    }
  });

  test('an admin key in its place sends no events', async () => {
    const body = { ...envelopeNow(), key: 'sk_owner_of_the_tests', events: [sentResponse()] };
    expect((await collector.post(body)).status).toBe(401);
    expect((await fetch(`${collector.url}/v1/manifest/sk_owner_of_the_tests`)).status).toBe(401);
  });
});

describe('[41] ingest is open to other origins without credentials, and to no foreign one', () => {
  const post = (headers: Record<string, string>) =>
    collector.post({ ...envelopeNow(), events: [sentResponse()] }, headers);

  test('a listed origin is served, a foreign one is refused, and both may read the answer', async () => {
    const [own, foreign] = [
      await post({ Origin: 'https://shop.example' }),
      await post({ Origin: 'https://evil.example' }),
    ];
    expect([own.status, foreign.status]).toEqual([200, 403]);
    for (const { headers } of [own, foreign]) {
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    }
  });

  test('Origin: null is refused until the project allows it', async () => {
    expect((await post({ Origin: 'null' })).status).toBe(403);
    const settings = { name: 'Demo', timeZone: 'UTC', origins: ['https://shop.example', 'null'] };
    await collector.api('settings', { method: 'PUT', body: JSON.stringify(settings) });
    expect((await post({ Origin: 'null' })).status).toBe(200);
  });

  test('a preflight promises no credentials and none of the admin’s methods', async () => {
    const preflight = await fetch(`${collector.url}/v1/events`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'PUT' },
    });
    expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST, OPTIONS');
  });

  test('the admin API is open to no other origin at all', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await collector.api('settings', { method, headers: { Origin: 'https://shop.example' } });
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });
});
