import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector, readSettings, SettingsError } from '@cairn/collector';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sentResponse, sentShown } from './testing/sentEvents.js';
import {
  ada,
  cookieOf,
  envelopeNow,
  startTestCollector,
  type TestCollector,
} from './testing/testCollector.js';

describe('one collector', () => {
  let collector: TestCollector;
  beforeEach(async () => {
    collector = await startTestCollector();
  });
  afterEach(() => collector.end());

  test('keeps everything through a restart', async () => {
    const event = sentResponse();
    await collector.send([event]);
    collector = await collector.restart();
    const { items } = await (await collector.api('responses')).json();
    expect(items).toMatchObject([{ id: event.id }]);
    expect((await collector.api('document')).headers.get('ETag')).toBe('"1"');
  });

  test('[30] lets nobody else into its folder', async () => {
    const second = startTestCollector({ folder: collector.folder });
    await expect(second).rejects.toThrow(/^CAIRN_DATA: another collector is working in /);
  });

  test('[28] refuses one event that the store will not take, and stores its neighbours', async () => {
    const other = new Libsql(join(collector.folder, 'data', 'cairn.db'));
    other.exec(`create trigger poison before insert on event when new.body like '%poison%'
      begin select raise(abort, 'poison'); end`);
    const [before, after] = [sentResponse(), sentResponse()];
    const poison = sentResponse({ answers: [{ question: 'why', value: 'poison' }] });
    const result = await collector.send([before, poison, after]);
    expect(result).toMatchObject({
      accepted: [before.id, after.id],
      rejected: [{ id: poison.id, code: 'not_stored' }],
    });
    other.close();
  });

  test('[25] answers 503 when the store takes nothing, and goes on when it does again', async () => {
    const other = new Libsql(join(collector.folder, 'data', 'cairn.db'));
    other.exec('begin immediate');
    other.exec('create table in_the_way (n integer)');
    const event = sentResponse();
    const answer = await collector.post({ ...envelopeNow(), events: [event] });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('2');
    expect(await answer.json()).toMatchObject({ code: 'unavailable' });
    other.exec('rollback');
    other.close();
    expect((await collector.send([event])).accepted).toEqual([event.id]);
  });
});

test('takes no more than it can hold while the disk is busy, and tells the rest to come back', async () => {
  const collector = await startTestCollector();
  const other = new Libsql(join(collector.folder, 'data', 'cairn.db'));
  other.exec('begin immediate');
  const answers = Promise.all(
    Array.from({ length: 110 }, () => {
      const events = Array.from({ length: 100 }, () => sentShown());
      return collector.post({ ...envelopeNow(), events });
    }),
  );
  while (!/cairn_refusals_total\{code="unavailable"\} \d+/.test(await metricsOf(collector)));
  other.exec('rollback');
  other.close();
  const statuses = (await answers).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  const stored = (await (await collector.api('export.ndjson')).text()).split('\n').filter(Boolean);
  expect(stored).toHaveLength(100 * statuses.filter((status) => status === 200).length);
  await collector.end();
});

test('is ready only while everything around it is, and not while it closes', async () => {
  let shopIsOpen = false;
  const collector = await startTestCollector({ readyWhen: () => shopIsOpen });
  const ready = async () => (await fetch(`${collector.url}/readyz`)).status;
  expect(await ready()).toBe(503);
  shopIsOpen = true;
  expect(await ready()).toBe(200);
  await collector.end();
});

test('[26] finishes what is under way when it is told to stop', async () => {
  const collector = await startTestCollector();
  const stream = await collector.api('responses/stream');
  const other = new Libsql(join(collector.folder, 'data', 'cairn.db'));
  other.exec('begin immediate');
  const answers = Promise.all(Array.from({ length: 20 }, () => collector.send([sentResponse()])));
  while (!(await metricsOf(collector)).includes('cairn_pending_events 20'));
  const closed = collector.close();
  other.exec('rollback');
  other.close();
  for (const { accepted } of await answers) expect(accepted).toHaveLength(1);
  await closed;
  expect(await stream.text()).toContain(': listening');
  rmSync(collector.folder, { recursive: true });
});

async function metricsOf(collector: TestCollector): Promise<string> {
  return (await fetch(`${collector.url}/metrics`)).text();
}

describe('the first boot', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  const settings = readSettings({ CAIRN_PORT: '0', CAIRN_DATA: join(folder, 'deep', 'data') });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('makes the folder and one empty project with a key of its own', async () => {
    const collector = await createCollector({ settings });
    await collector.ensureAnyProject();
    await collector.listen();
    expect(existsSync(settings.dataFolder)).toBe(true);
    const token = collector.setupLink()?.split('#')[1];
    const made = await fetch(`${collector.url}/api/setup`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token, ...ada }),
    });
    const headers = { Cookie: cookieOf(made) };
    const { projects } = await (await fetch(`${collector.url}/api/session`, { headers })).json();
    expect(projects).toMatchObject([{ id: 'main', name: 'My project' }]);
    expect(projects[0].publicKey).toMatch(/^pk_\S{16}$/);
    const manifest = await (await fetch(`${collector.url}/v1/manifest/${projects[0].publicKey}`)).json();
    expect(manifest).toMatchObject({ version: 1, surveys: [] });
    await collector.close();
  });
});

describe('what it cannot start with is said in one line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a file where the folder should be', async () => {
    const file = join(folder, 'data');
    writeFileSync(file, '');
    const started = createCollector({ settings: readSettings({ CAIRN_DATA: file }) });
    await expect(started).rejects.toThrow(/^CAIRN_DATA: .* is a file; name a folder/);
    await expect(started).rejects.toBeInstanceOf(SettingsError);
  });

  test('a port that is taken', async () => {
    const collector = await startTestCollector();
    const { port } = new URL(collector.address);
    const second = startTestCollector({ env: { CAIRN_PORT: port } });
    await expect(second).rejects.toThrow(new RegExp(`^CAIRN_PORT: port ${port} on 127.0.0.1 is in use`));
    await collector.end();
  });
});
