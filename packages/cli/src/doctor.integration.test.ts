import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collector, createCollector, readSettings } from '@cairn/collector';
import Libsql from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './testing/runCli.js';

/** One story: a store with an answer, looked at beside its collector, spoilt by hand, and mended. */
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const env = { CAIRN_PORT: '0', CAIRN_DATA: join(folder, 'data') };
const store = join(folder, 'data', 'cairn.db');
let collector: Collector | undefined;

beforeAll(async () => {
  collector = await createCollector({ settings: readSettings(env) });
  await collector.ensureProject({
    ...{ id: 'shop', name: 'Shop', publicKey: 'pk_shop', origins: ['loopback'], timeZone: 'UTC' },
    document: {
      journey: {
        stages: [{ id: 'use', name: 'Use' }],
        touchpoints: [{ id: 'used', stage: 'use', name: 'Uses it' }],
      },
    },
  });
  await collector.listen();
  const now = Date.now();
  const id = `${now
    .toString(16)
    .padStart(12, '0')
    .replace(/^(.{8})/, '$1-')}-7000-8000-000000000000`;
  const event = { id, type: 'touchpoint', at: new Date(now).toISOString(), counts: { used: 3 }, rate: 1 };
  const body = JSON.stringify({ v: 1, key: 'pk_shop', sentAt: new Date(now).toISOString(), events: [event] });
  const answer = await fetch(`${collector.address}/v1/events`, { method: 'POST', body });
  expect(await answer.json()).toMatchObject({ accepted: [id] });
});
afterAll(async () => {
  await collector?.close();
  rmSync(folder, { recursive: true });
});

async function doctor(...args: string[]): Promise<{ code: number | null; output: string }> {
  const cli = runCli(['doctor', ...args], env);
  const code = await cli.ended();
  return { code, output: cli.output().replaceAll(folder, '') };
}

test('a sound store is found sound, while its collector works', async () => {
  const { code, output } = await doctor();
  expect(output).toMatch(/ok +.*cairn\.db: every page is sound/);
  expect(output).toMatch(/ok +shop: version 1 can be read/);
  expect(output).toMatch(/ok +shop: its figures are those of its rows/);
  expect(code).toBe(0);
});

test('a rebuild is refused while a collector works there, and nothing is touched', async () => {
  const { code, output } = await doctor('--rebuild');
  expect(output).toMatch(/another collector is working in .*; stop it/);
  expect(code).toBe(2);
});

test('figures that are not those of the rows are found, and mended by a rebuild', async () => {
  await collector?.close();
  collector = undefined;
  const database = new Libsql(store);
  database.exec("update reach_rollup set moments_milli = 999 where project_id = 'shop'");
  database.close();
  const found = await doctor();
  expect(found.output).toMatch(/wrong +shop: 1 rows of reach_rollup differ .*; run cairn doctor --rebuild/);
  expect(found.code).toBe(1);
  const mended = await doctor('--rebuild');
  expect(mended.output).toMatch(/mended +shop: 1 rows of reach_rollup differ .*; counted again/);
  expect(mended.code).toBe(0);
  expect((await doctor()).code).toBe(0);
});

test('compacting is refused while a collector works there, and nothing is touched', async () => {
  const beside = await createCollector({ settings: readSettings(env) });
  const { code, output } = await doctor('--compact');
  await beside.close();
  expect(output).toMatch(/another collector is working in .*; stop it/);
  expect(code).toBe(2);
});

test('bytes of what was erased that ought to be gone are found, and go when it is compacted', async () => {
  const longAgo = Date.parse('2026-03-01T00:00:00Z');
  const database = new Libsql(store);
  database.exec(`update compaction set due_since = ${longAgo}`);
  database.close();
  const found = await doctor();
  expect(found.output).toMatch(/wrong +bytes of what was erased .* since 2026-03-01.*cairn doctor --compact/);
  expect(found.code).toBe(1);
  const mended = await doctor('--compact');
  expect(mended.output).toMatch(/mended +compacted, .*: of what was erased no byte is left/);
  expect(mended.code).toBe(0);
  const after = await doctor();
  expect(after.output).toMatch(/ok +of what was erased no byte is left/);
  expect(after.output).toMatch(/ok +shop: its figures are those of its rows/);
  expect(after.code).toBe(0);
});

test('a project that is not there is named', async () => {
  const { code, output } = await doctor('--project', 'nowhere');
  expect(output).toMatch(/--project: there is no project "nowhere"; there are shop/);
  expect(code).toBe(2);
});

test('a folder without a store is said to have none, and is left empty', async () => {
  const cli = runCli(['doctor'], { ...env, CAIRN_DATA: join(folder, 'empty') });
  expect(await cli.ended()).toBe(2);
  expect(cli.output()).toMatch(/there is no store in .* yet/);
});
