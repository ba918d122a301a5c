import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { createApiKey, ensureApiKey, findApiKey, revokeApiKey } from './apiKeys.js';
import { authenticate } from './authenticate.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.end());

describe('[48] an API key', () => {
  const key = { secret: 'sk_12345678', projectId: null, now: 0 };
  const make = () =>
    createApiKey(store.kysely, {
      ...{ projectId: 'one', name: 'CI', scope: 'write', createdBy: 'ada@example.com', now: 0 },
    });

  test('is stored as a hash only', async () => {
    const { secret } = await make();
    expect(await findApiKey(store.kysely, secret, 0)).toMatchObject({ projectId: 'one', scope: 'write' });
    expect(await findApiKey(store.kysely, `${secret}x`, 0)).toBeUndefined();
    const rows = await store.kysely.selectFrom('api_key').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('of the environment, once revoked, stays revoked at every boot', async () => {
    await ensureApiKey(store.kysely, key);
    const { id = '' } = (await findApiKey(store.kysely, key.secret, 0)) ?? {};
    await revokeApiKey(store.kysely, id, 1);
    await ensureApiKey(store.kysely, key);
    expect(await findApiKey(store.kysely, key.secret, 2)).toBeUndefined();
  });

  test('notes its use no more than once a minute', async () => {
    const { secret } = await make();
    const usedAt = async (now: number) => {
      await findApiKey(store.kysely, secret, now);
      const row = await store.kysely.selectFrom('api_key').select('last_used_at').executeTakeFirstOrThrow();
      return row.last_used_at;
    };
    expect(await usedAt(1)).toBe(1);
    expect(await usedAt(60_000)).toBe(1);
    expect(await usedAt(60_001)).toBe(60_001);
  });

  test('means its scope in its own project and nothing anywhere else', async () => {
    const { secret } = await make();
    const place = { publicUrl: undefined, host: '127.0.0.1' };
    const headers = { authorization: `Bearer ${secret}` };
    const principal = await authenticate(store.kysely, { method: 'PUT', headers, place });
    expect([...principal.grants]).toEqual([['one', 'editor']]);
    expect(principal.name).toBe(`key ${secret.slice(0, 10)}…`);
  });
});
