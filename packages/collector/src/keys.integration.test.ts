import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bo, bring } from './testing/people.js';
import { ada, ownerKey, startTestCollector, type TestCollector } from './testing/testCollector.js';
import { testDocument } from './testing/testDocument.js';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => collector.end());

describe('[48] an API key', () => {
  const make = async (scope: string) => {
    const body = JSON.stringify({ name: 'Nightly export', scope });
    return (await collector.api('keys', { method: 'POST', body })).json();
  };
  const as = (secret: string, path: string, init: RequestInit = {}) =>
    collector.api(path, { ...init, headers: { Authorization: `Bearer ${secret}` } });
  const list = async () => (await (await collector.api('keys')).json()).items;

  test('is shown once, does what its scope says, and is in no list after that', async () => {
    const { secret, id, prefix } = await make('read');
    expect(secret).toMatch(/^sk_\S{43}$/);
    expect((await as(secret, 'responses')).status).toBe(200);
    expect((await as(secret, 'document/publish', { method: 'POST' })).status).toBe(403);
    const items = await list();
    expect(items[0]).toMatchObject({ id, prefix, name: 'Nightly export', scope: 'read' });
    expect(JSON.stringify(items)).not.toContain(secret);
    expect(secret.startsWith(prefix)).toBe(true);
  });

  test('that writes publishes documents, and makes no keys', async () => {
    const { secret } = await make('write');
    expect((await as(secret, 'document/publish', { method: 'POST' })).status).toBe(200);
    expect((await as(secret, 'keys')).status).toBe(403);
  });

  test('says when it was used last', async () => {
    const { secret, id } = await make('read');
    const lastUse = async () => (await list()).find((one: { id: string }) => one.id === id).lastUsedAt;
    expect(await lastUse()).toBeNull();
    await as(secret, 'responses');
    expect(Date.parse(await lastUse())).toBeGreaterThan(Date.now() - 60_000);
  });

  test('that is revoked opens nothing from that moment on', async () => {
    const { secret, id } = await make('owner');
    expect((await collector.api(`keys/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await as(secret, 'responses')).status).toBe(401);
    expect((await collector.api(`keys/${id}`, { method: 'DELETE' })).status).toBe(404);
  });

  test('of the environment is seen and revoked by who owns every project, and stays revoked', async () => {
    const cookie = await collector.signUp();
    const { secret } = await make('owner');
    const seenByProject = await (await as(secret, 'keys')).json();
    expect(seenByProject.items.map(({ name }: { name: string }) => name)).toEqual(['Nightly export']);
    const own = (await list()).find((one: { everywhere: boolean }) => one.everywhere);
    expect((await as(secret, `keys/${own.id}`, { method: 'DELETE' })).status).toBe(404);
    await collector.asPage(`projects/demo/keys/${own.id}`, { method: 'DELETE', cookie });
    collector = await collector.restart();
    expect((await as(ownerKey, 'responses')).status).toBe(401);
  });
});

describe('the audit log', () => {
  const actions = async (path: string, cookie?: string) => {
    const answer = await collector.asPage(path, { cookie });
    return (await answer.json()).items.map(({ action }: { action: string }) => action);
  };

  test('says who did what, for owners, without a secret in it', async () => {
    const cookie = await collector.signUp();
    const theirs = await bring(collector, 'editor');
    const key = await (
      await collector.api('keys', { method: 'POST', body: JSON.stringify({ name: 'CI', scope: 'write' }) })
    ).json();
    await collector.api('document', {
      method: 'PUT',
      body: JSON.stringify({ ...testDocument, settings: { reachRate: 0.5 } }),
    });
    await collector.api('document/publish', { method: 'POST' });
    const settings = JSON.stringify({ name: 'Other', timeZone: 'UTC', origins: ['loopback'] });
    await collector.api('settings', { method: 'PUT', body: settings });
    const here = await actions('projects/demo/audit?limit=200', cookie);
    expect([...here].sort()).toEqual([
      ...['account.create', 'document.publish', 'key.create'],
      ...['member.invite', 'member.join', 'settings.change'],
    ]);
    expect([...(await actions('audit', cookie))].sort()).toEqual([
      ...['account.create', 'session.start', 'session.start'],
    ]);
    expect((await collector.asPage('projects/demo/audit', { cookie: theirs })).status).toBe(403);
    const text = await (await collector.asPage('projects/demo/audit', { cookie })).text();
    for (const secret of [key.secret, bo.password, ada.password]) expect(text).not.toContain(secret);
  });
});
