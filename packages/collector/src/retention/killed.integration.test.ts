import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openStore } from '../store/openStore.js';
import { insertProject } from '../store/projects.js';
import { BatchStore } from '../writer/batchStore.js';
import { commitBatch } from '../writer/commitBatch.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const data = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hundredDaysAgo = Date.now() - 100 * 86_400_000;
const total = 3000;

/** A project that should have let go of all its answers long ago. */
async function fill(): Promise<void> {
  mkdirSync(data);
  const store = await openStore(data);
  const project = { id: 'demo', name: 'Demo', timeZone: 'UTC', origins: [], publicKey: 'pk_demo' };
  await insertProject(store.kysely, project, 0);
  await store.kysely.updateTable('project').set({ retention_days: 60 }).execute();
  const batch = new BatchStore(store.file);
  const times = { at: hundredDaysAgo, received_at: hundredDaysAgo };
  const events = Array.from({ length: total }, (_, index) => ({
    ...{ project_id: 'demo', id: `event-${index}`, type: 'response' as const, prompt: `p-${index}`, seq: 1 },
    ...{ ...times, survey: 'ease', touchpoint: 'checkout', version: 1, variant: null },
    ...{ complete: 1 as const, dismissed: 0 as const, measures: 'ease ces.agree7 6' },
    body: JSON.stringify({ respondent: 'a-name-to-forget', answers: [] }),
  }));
  commitBatch(batch, events);
  batch.close();
  await store.close();
}

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A collector of its own process, on that folder. A file: its writer thread could not start from `--eval`. */
function startProcess(): ChildProcess {
  const main = join(folder, 'main.mjs');
  const built = new URL('../../dist/index.js', import.meta.url);
  writeFileSync(
    main,
    `import { createCollector, readSettings } from '${built}';
    await (await createCollector({ settings: readSettings(process.env) })).listen();`,
  );
  const env = { ...process.env, CAIRN_PORT: '0', CAIRN_DATA: data };
  const child = spawn(process.execPath, [main], { env, stdio: 'inherit' });
  running.add(child);
  return child;
}

test('[53] killed half-way, the job goes on at the next start, and no figure changes', async () => {
  await fill();
  const look = new Libsql(join(data, 'cairn.db'));
  const count = (sql: string): number => {
    const [row] = look.prepare(sql).all([]) as { n: number }[]; // the one row of a count
    return row?.n ?? 0;
  };
  const held = () => count('select count(*) as n from event where erased is null');
  const answers = () => count('select sum(n) as n from answer_rollup');

  const first = startProcess();
  while (held() === total) await new Promise(setImmediate);
  first.kill('SIGKILL');
  await once(first, 'exit');
  const left = held();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(total);

  const second = startProcess();
  while (held() > 0) await new Promise(setImmediate);
  expect(answers()).toBe(total);
  expect(count('select count(*) as n from event')).toBe(total);
  second.kill('SIGKILL');
  await once(second, 'exit');
  look.close();
});
