import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { ensureApiKey, findApiKey, revokeApiKey } from './apiKeys.js';
import { authenticate } from './authenticate.js';
import { isOwnOrigin, requirePrivatePlace, sessionCookie, sessionIn } from './sessionCookie.js';
import { endSession, roleOfSession, startSession } from './sessions.js';
import { renewSetupToken, spendSetupToken } from './setupTokens.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.end());

const dayMs = 86_400_000;

describe('an API key', () => {
  const key = { secret: 'sk_12345678', projectId: null, now: 0 };

  test('opens what it was made for, and is stored as a hash only', async () => {
    await ensureApiKey(store.kysely, { ...key, projectId: 'one' });
    expect(await findApiKey(store.kysely, key.secret)).toEqual({ prefix: 'sk_123', projectId: 'one' });
    expect(await findApiKey(store.kysely, 'sk_12345679')).toBeUndefined();
    const rows = await store.kysely.selectFrom('api_key').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(key.secret);
  });

  test('once revoked, stays revoked at every boot', async () => {
    await ensureApiKey(store.kysely, key);
    await revokeApiKey(store.kysely, key.secret, 1);
    await ensureApiKey(store.kysely, key);
    expect(await findApiKey(store.kysely, key.secret)).toBeUndefined();
  });

  test('of one project names that project to the admin API', async () => {
    await ensureApiKey(store.kysely, { secret: 'sk_of_project_two', projectId: 'two', now: 0 });
    const headers = { authorization: 'Bearer sk_of_project_two' };
    const place = { publicUrl: undefined, host: '127.0.0.1' };
    const principal = await authenticate(store.kysely, { method: 'PUT', headers, place });
    expect(principal).toEqual({ role: 'owner', projectId: 'two', name: 'key sk_of_…' });
  });
});

describe('a set-up token', () => {
  test('works once', async () => {
    const token = await renewSetupToken(store.kysely, 0);
    expect(await spendSetupToken(store.kysely, token, 1)).toBe(true);
    expect(await spendSetupToken(store.kysely, token, 2)).toBe(false);
    expect(await spendSetupToken(store.kysely, 'invented', 2)).toBe(false);
  });

  test('dies when a new one is made', async () => {
    const old = await renewSetupToken(store.kysely, 0);
    await renewSetupToken(store.kysely, 1);
    expect(await spendSetupToken(store.kysely, old, 2)).toBe(false);
  });
});

test('a session lasts thirty days, or until it is ended', async () => {
  const secret = await startSession(store.kysely, 0);
  expect(await roleOfSession(store.kysely, secret, 29 * dayMs)).toBe('owner');
  expect(await roleOfSession(store.kysely, secret, 30 * dayMs)).toBeUndefined();
  await endSession(store.kysely, secret);
  expect(await roleOfSession(store.kysely, secret, 1)).toBeUndefined();
});

describe('the session cookie', () => {
  const local = { publicUrl: undefined, host: '127.0.0.1:4600' };
  const secure = { publicUrl: 'https://feedback.example', host: '127.0.0.1:4600' };

  test('is plain on this machine and bound to the host behind https', () => {
    expect(sessionCookie(local, 'x')).toBe(
      'cairn_session=x; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax',
    );
    expect(sessionCookie(secure, 'x')).toMatch(/^__Host-cairn_session=x; Path=\/; .*; Secure$/);
  });

  test('is found among others, and only under its own name', () => {
    expect(sessionIn('a=1; cairn_session=x; b=2', local)).toBe('x');
    expect(sessionIn('cairn_session=x', secure)).toBeUndefined();
    expect(sessionIn(undefined, local)).toBeUndefined();
    expect(sessionIn('cairn_session=', local)).toBeUndefined();
  });

  test.each(['127.0.0.1:4600', 'localhost', '[::1]:4600'])('signing in on %s is private', (host) => {
    expect(() => requirePrivatePlace({ publicUrl: undefined, host })).not.toThrow();
  });

  test.each(['cairn.lan', '192.168.1.5:4600', ''])('signing in over plain http on %s is not', (host) => {
    expect(() => requirePrivatePlace({ publicUrl: undefined, host })).toThrow(/CAIRN_PUBLIC_URL/);
    expect(() => requirePrivatePlace({ publicUrl: 'http://cairn.lan', host })).toThrow(/CAIRN_PUBLIC_URL/);
  });

  test('an origin is our own by the host it reached us at, or by the public address', () => {
    expect(isOwnOrigin('http://127.0.0.1:4600', local)).toBe(true);
    expect(isOwnOrigin('https://feedback.example', secure)).toBe(true);
    expect(isOwnOrigin('http://127.0.0.1:4601', local)).toBe(false);
    expect(isOwnOrigin('null', local)).toBe(false);
    expect(isOwnOrigin(undefined, local)).toBe(false);
  });
});
