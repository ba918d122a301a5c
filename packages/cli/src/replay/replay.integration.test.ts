import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningCairn, startCairn, uuidV7 } from '@cairn/scripts/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';

/** One story, told to a real collector: each test goes on from where the one before ended. */
let cairn: RunningCairn;
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const outcome = (name: string) => ({
  ...{ id: uuidV7(), type: 'outcome', at: new Date().toISOString(), name },
});
const poison = [outcome('poison'), outcome('poison')];

beforeAll(async () => {
  cairn = await startCairn();
});
afterAll(async () => {
  await cairn.stop();
  rmSync(folder, { recursive: true });
});

/** Makes the database itself refuse what the collector has judged right, from a process of its own. */
function inDatabase(sql: string): void {
  const libsql = createRequire(new URL('../../../collector/package.json', import.meta.url)).resolve('libsql');
  const script = `new (require(${JSON.stringify(libsql)}))(process.argv[1]).exec(process.argv[2])`;
  execFileSync(process.execPath, ['-e', script, join(cairn.data, 'cairn.db'), sql]);
}

async function send(events: object[]) {
  const body = JSON.stringify({ v: 1, key: 'pk_demo', sentAt: new Date().toISOString(), events });
  return (await fetch(`${cairn.url}/v1/events`, { method: 'POST', body })).json();
}

async function replay(...args: string[]) {
  const env = { CAIRN_PUBLIC_URL: cairn.url, CAIRN_SECRET_KEY: cairn.secretKey };
  const cli = runCli(['replay', ...args, '--project', 'demo'], env, folder);
  return { code: await cli.ended(), output: cli.output() };
}

async function storedIds(): Promise<string[]> {
  const lines = (await (await cairn.api('export.ndjson')).text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).id);
}

test('says that there is nothing to replay', async () => {
  expect(await replay()).toEqual({ code: 0, output: 'No event is set aside.\n' });
  expect(await replay('--list')).toEqual({ code: 0, output: 'No event is set aside.\n' });
});

test('[28] an event that the store refuses is told to its sender and listed with the reason; its neighbours are stored', async () => {
  inDatabase(`create trigger poison before insert on event when new.body like '%poison%'
    begin select raise(abort, 'no poison here'); end`);
  const fine = [outcome('purchased'), outcome('renewed')];
  const result = await send([fine[0], ...poison, fine[1]].flatMap((event) => event ?? []));
  expect(result).toMatchObject({
    accepted: fine.map(({ id }) => id),
    rejected: poison.map(({ id }) => ({ id, code: 'not_stored' })),
  });
  expect((await storedIds()).sort()).toEqual(fine.map(({ id }) => id).sort());

  const { code, output } = await replay('--list');
  expect(code).toBe(1);
  for (const { id } of poison)
    expect(output).toMatch(new RegExp(`^${id}  \\S+Z  outcome  .*no poison here$`, 'm'));
  expect(output).toMatch(/^2 events set aside\.$/m);
});

test('[28] a replay of what is still refused keeps it and says why', async () => {
  const { code, output } = await replay();
  expect(code).toBe(1);
  for (const { id } of poison) expect(output).toMatch(new RegExp(`^${id}  refused  .*no poison here$`, 'm'));
  expect(output).toContain('2 events replayed: 0 stored, 0 known already, 2 refused again.');
});

test('[28] a replay of one that is named stores that one', async () => {
  inDatabase('drop trigger poison');
  const [first] = poison;
  expect(await replay(first?.id ?? '')).toEqual({
    code: 0,
    output: `${first?.id}  stored\n1 event replayed: 1 stored, 0 known already, 0 refused again.\n`,
  });
});

test('[28] a replay stores each event once, even when its sender came first', async () => {
  const [, second] = poison;
  expect(await send([second].flatMap((event) => event ?? []))).toMatchObject({ accepted: [second?.id] });
  expect(await replay()).toEqual({
    code: 0,
    output: `${second?.id}  duplicate\n1 event replayed: 0 stored, 1 known already, 0 refused again.\n`,
  });
  expect(await replay()).toMatchObject({ output: 'No event is set aside.\n' });
  const stored = await storedIds();
  for (const { id } of poison) expect(stored.filter((each) => each === id)).toHaveLength(1);
});
