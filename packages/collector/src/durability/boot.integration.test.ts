import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector, readSettings, SettingsError } from '@cairn/collector';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEndlessMigration } from '../testing/interruptedMigration.js';
import { sentResponse } from '../testing/sentEvents.js';
import { startTestCollector, type TestCollector } from '../testing/testCollector.js';

describe('a store that has been used', () => {
  let collector: TestCollector;
  let database: string;
  const event = sentResponse();
  beforeEach(async () => {
    collector = await startTestCollector();
    database = join(collector.folder, 'data', 'cairn.db');
    await collector.send([event]);
    await collector.close();
  });
  afterEach(() => rmSync(collector.folder, { recursive: true }));

  function tables(): unknown[] {
    const connection = new Libsql(database);
    try {
      return connection.prepare('select name, sql from sqlite_master order by name').all([]);
    } finally {
      connection.close();
    }
  }

  test('[29] a migration that is killed half-way leaves no trace, and the next start has everything', async () => {
    const before = tables();
    const migrating = await startEndlessMigration(database);
    migrating.kill('SIGKILL');
    await once(migrating, 'close');

    const { folder } = collector;
    const next = await startTestCollector({ folder });
    expect((await (await next.api('responses')).json()).items).toMatchObject([{ id: event.id }]);
    expect((await next.send([event, sentResponse()])).duplicate).toEqual([event.id]);
    await next.close();
    expect(tables()).toEqual(before);
  });

  test('[29] a database of a newer version is refused by name, and not a byte of it is changed', async () => {
    const connection = new Libsql(database);
    connection.exec(`insert into kysely_migration values ('0999_later', '2030-01-01')`);
    connection.close();
    const before = readFileSync(database);
    const started = startTestCollector({ folder: collector.folder });
    await expect(started).rejects.toThrow(
      /^CAIRN_DATA: \S+cairn\.db was written by a newer version of Cairn \(0999_later\); start that version, or name another folder; nothing was changed$/,
    );
    await expect(started).rejects.toBeInstanceOf(SettingsError);
    expect(readFileSync(database).equals(before)).toBe(true);
  });
});

describe('a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const start = () => createCollector({ settings: readSettings({ CAIRN_PORT: '0', CAIRN_DATA: folder }) });

  test('[30] a second collector is refused with the folder and the process of the first', async () => {
    const first = await start();
    const second = start();
    await expect(second).rejects.toThrow(
      `CAIRN_DATA: another collector is working in ${folder}; stop it, or name another folder (it is process ${process.pid})`,
    );
    await expect(second).rejects.toBeInstanceOf(SettingsError);
    await first.close();
    await (await start()).close();
  });

  test('[30] what a collector leaves behind that was killed keeps nobody out', async () => {
    const held = `
      import('@cairn/collector').then(async ({ createCollector, readSettings }) => {
        await createCollector({ settings: readSettings({ CAIRN_DATA: ${JSON.stringify(folder)} }) });
        console.log('open');
        setInterval(() => {}, 1000);
      });`;
    const child = spawn(process.execPath, ['--eval', held], {
      cwd: new URL('../../../cli', import.meta.url),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await expect(start()).rejects.toThrow(`(it is process ${child.pid})`);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readFileSync(join(folder, 'cairn.pid'), 'utf8')).toBe(`${child.pid}\n`);
    await (await start()).close();
  });

  test('a file that is no database is refused by its name', async () => {
    writeFileSync(
      join(folder, 'cairn.db'),
      'a shopping list, longer than the header of a database would be '.repeat(50),
    );
    await expect(start()).rejects.toThrow(
      `CAIRN_DATA: ${join(folder, 'cairn.db')} is not a database of Cairn's; move it away or name another folder`,
    );
  });
});
