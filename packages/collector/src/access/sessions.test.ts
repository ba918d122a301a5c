import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { createAccount } from './accounts.js';
import { findSession, startSession } from './sessions.js';

const dayMs = 86_400_000;
let store: TestStore;
let accountId: string;
beforeEach(async () => {
  store = await openTestStore();
  const account = { email: 'ada@example.com', passwordHash: '', now: 0 };
  accountId = (await createAccount(store.kysely, account)).id;
});
afterEach(() => store.end());

const start = (now = 0) => startSession(store.kysely, { accountId, agent: 'Firefox', now });
const find = (secret: string, now: number) => findSession(store.kysely, secret, now);

describe('a session', () => {
  test('names its account, and is stored as a hash only', async () => {
    const secret = await start();
    expect(await find(secret, 1)).toMatchObject({ accountId, email: 'ada@example.com' });
    expect(await find(`${secret}x`, 1)).toBeUndefined();
    const rows = await store.kysely.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('ends when nobody has used it for fourteen days', async () => {
    const secret = await start();
    expect(await find(secret, 13 * dayMs)).toBeDefined();
    expect(await find(secret, 26 * dayMs)).toBeDefined();
    const idle = await start();
    expect(await find(idle, 14 * dayMs)).toBeUndefined();
  });

  test('ends after thirty days, however busy it is', async () => {
    const secret = await start();
    for (let day = 1; day < 30; day++) expect(await find(secret, day * dayMs)).toBeDefined();
    expect(await find(secret, 30 * dayMs)).toBeUndefined();
  });

  test('that has ended is forgotten when the next one starts', async () => {
    await start();
    await start(30 * dayMs);
    expect(await store.kysely.selectFrom('session').selectAll().execute()).toHaveLength(1);
  });

  test('is written to no more than once a minute', async () => {
    const secret = await start();
    const seenAt = async (now: number) => {
      await find(secret, now);
      const row = await store.kysely.selectFrom('session').select('seen_at').executeTakeFirstOrThrow();
      return row.seen_at;
    };
    expect(await seenAt(59_999)).toBe(0);
    expect(await seenAt(60_000)).toBe(60_000);
  });
});
