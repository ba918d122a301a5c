import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../testing/testStore.js';
import { forgetOldAudit, listAudit, recordAudit } from './audit.js';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.end());

const yearMs = 365 * 86_400_000;
const publish = (version: number, projectId = 'one') =>
  recordAudit(store.kysely, {
    ...{ projectId, actor: 'ada@example.com', action: 'document.publish' },
    ...{ target: `version ${version}`, at: version, detail: { note: 'why' } },
  });

describe('the audit log', () => {
  test('tells who did what to what, newest first', async () => {
    await publish(1);
    await publish(2);
    const { items, next } = await listAudit(store.kysely, { projectId: 'one', limit: 10 });
    expect(items.map(({ target }) => target)).toEqual(['version 2', 'version 1']);
    expect(items[0]).toMatchObject({ actor: 'ada@example.com', action: 'document.publish', at: 2 });
    expect(items[0]?.detail).toEqual({ note: 'why' });
    expect(next).toBeUndefined();
  });

  test('comes in pages that miss nothing', async () => {
    for (let version = 1; version <= 5; version++) await publish(version);
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = await listAudit(store.kysely, { projectId: 'one', limit: 2, before });
      seen.push(...page.items.map(({ target }) => target));
      before = page.next;
    } while (before);
    expect(seen).toEqual([5, 4, 3, 2, 1].map((version) => `version ${version}`));
  });

  test('keeps projects apart', async () => {
    await publish(1, 'two');
    expect((await listAudit(store.kysely, { projectId: 'one', limit: 10 })).items).toEqual([]);
  });

  test('cannot be rewritten, not even by us', async () => {
    await publish(1);
    const rewriting = store.kysely.updateTable('audit_entry').set({ actor: 'somebody else' }).execute();
    await expect(rewriting).rejects.toThrow('never changed');
  });

  test('forgets after a year, not before', async () => {
    await publish(1);
    await publish(2);
    await forgetOldAudit(store.kysely, yearMs + 1);
    const { items } = await listAudit(store.kysely, { projectId: 'one', limit: 10 });
    expect(items.map(({ target }) => target)).toEqual(['version 2']);
  });
});
