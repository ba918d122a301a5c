import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from './openStore.js';
import { insertProject, listProjects } from './projects.js';
import { StoreGone } from './storeGone.js';

let folder: string;
let store: Store;
let other: Libsql.Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  store = await openStore(join(folder, 'data'));
  other = new Libsql(store.file.path);
});
afterEach(async () => {
  other.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const insert = () =>
  insertProject(store.kysely, { id: 'p', name: 'p', timeZone: 'UTC', origins: [], publicKey: 'pk_p' }, 0);

test('a write waits for another process without holding the thread', async () => {
  other.exec('begin immediate');
  let isWritten = false;
  const writing = insert().then(() => {
    isWritten = true;
  });
  await new Promise((resolve) => setImmediate(resolve)); // A held thread would come back here with the lock timed out.
  expect(isWritten).toBe(false);
  other.exec('rollback');
  await writing;
  expect(await listProjects(store.kysely)).toMatchObject([{ id: 'p' }]);
});

test('having waited keeps nothing from committing later, or from seeing what others wrote', async () => {
  const name = (text: string) =>
    store.kysely.transaction().execute(async (trx) => {
      const before = await trx.selectFrom('project').select('name').executeTakeFirst();
      await trx.updateTable('project').set({ name: text }).execute();
      return before?.name;
    });
  await insert();
  for (const turn of ['a', 'b', 'c']) {
    other.exec('begin immediate');
    other.exec(`update project set name = 'theirs ${turn}'`);
    const [waiting, alone] = [
      name(turn),
      store.kysely.updateTable('project').set({ time_zone: turn }).execute(),
    ];
    await new Promise((resolve) => setTimeout(resolve, 30)); // Time for a few attempts: what failed once stays.
    other.exec('commit');
    expect(await waiting).toBe(`theirs ${turn}`);
    await alone;
  }
  expect(await listProjects(store.kysely)).toMatchObject([{ name: 'c', timeZone: 'c' }]);
});

test('a write that waits for too long fails, and leaves nothing', async () => {
  other.exec('begin immediate');
  await expect(insert()).rejects.toThrow(/database is locked/);
  other.exec('rollback');
  expect(await listProjects(store.kysely)).toEqual([]);
});

test('a write into a file that is not there any more fails, in and outside of transactions', async () => {
  renameSync(join(folder, 'data'), join(folder, 'elsewhere'));
  await expect(insert()).rejects.toBeInstanceOf(StoreGone);
  await expect(store.kysely.transaction().execute(async () => {})).rejects.toBeInstanceOf(StoreGone);
  renameSync(join(folder, 'elsewhere'), join(folder, 'data'));
  await store.kysely.transaction().execute(async (trx) => {
    await trx.deleteFrom('project').execute();
  });
});
