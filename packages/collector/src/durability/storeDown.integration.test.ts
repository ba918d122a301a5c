import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { crashableWriter } from '../testing/crashableWriter.js';
import { outcomes, postTo, statusOf, storedIds, until } from '../testing/senders.js';

let cairn: RunningCairn;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-down-'));
  cairn = await startCairn({ CAIRN_DATA: join(folder, 'data'), ...crashableWriter(folder) });
});
afterEach(async () => {
  await cairn.stop();
  rmSync(folder, { recursive: true });
});

const idsOf = (events: { id: string }[]) => events.map(({ id }) => id);
const isReady = async () => (await statusOf(`${cairn.url}/readyz`)) === 200;

/** What everybody is told while the store is down. */
async function expectDown(events: { id: string }[]): Promise<void> {
  const answer = await postTo(cairn, events);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('Retry-After')).toBe('2');
  expect(await answer.json()).toMatchObject({ code: 'unavailable' });
  expect(await isReady()).toBe(false);
  expect(await statusOf(`${cairn.url}/healthz`)).toBe(200);
}

/** What is promised once it is back: ready without help, everything stored once, nothing of before forgotten. */
async function expectBack(before: string[], refused: { id: string }[]): Promise<void> {
  await until(isReady);
  expect((await (await postTo(cairn, refused)).json()).accepted).toEqual(idsOf(refused));
  await cairn.kill();
  await cairn.restart();
  expect((await storedIds(cairn)).sort()).toEqual([...before, ...idsOf(refused)].sort());
}

async function sendOne(): Promise<string[]> {
  const { accepted }: { accepted: string[] } = await (await postTo(cairn, outcomes(1))).json();
  expect(accepted).toHaveLength(1);
  return accepted;
}

test('[25] a database that another process holds gives 503 and a red /readyz, and works again when it is let go', async () => {
  const before = await sendOne();
  const other = new Libsql(join(cairn.data, 'cairn.db'));
  other.exec('begin immediate');
  const refused = outcomes(3);
  await expectDown(refused);

  const saving = cairn.api('document/publish', { method: 'POST' });
  const asked = Date.now();
  expect(await statusOf(`${cairn.url}/healthz`)).toBe(200);
  expect(Date.now() - asked).toBeLessThan(1000);
  expect((await saving).status).toBe(503);

  other.exec('rollback');
  other.close();
  await expectBack(before, refused);
});

test('[25] a data folder that is gone gives 503 instead of acknowledgements for the bin, and works again when it is back', async () => {
  const before = await sendOne();
  renameSync(cairn.data, join(folder, 'elsewhere'));
  const refused = outcomes(3);
  await expectDown(refused);
  expect((await cairn.api('document/publish', { method: 'POST' })).status).toBe(503);
  renameSync(join(folder, 'elsewhere'), cairn.data);
  await expectBack(before, refused);
});

test('[25] a database that was replaced under the collector is not written to, and the log says what to do', async () => {
  await sendOne();
  const database = join(cairn.data, 'cairn.db');
  copyFileSync(database, join(folder, 'copy.db'));
  renameSync(join(folder, 'copy.db'), database);
  await expectDown(outcomes(1));
  await until(async () => cairn.output().includes('was replaced by another file; put it back, or start'));
});

test('[25] a writer thread that dies is started again, and what it had not acknowledged is stored once', async () => {
  const acknowledged: string[] = [];
  let over = false;
  const sender = async () => {
    while (!over) {
      const events = outcomes(5);
      while (!(await deliver(events)));
      acknowledged.push(...idsOf(events));
    }
  };
  const deliver = async (events: { id: string }[]) => {
    const answer = await postTo(cairn, events);
    expect([200, 503]).toContain(answer.status);
    const { accepted = [], duplicate = [] } = await answer.json();
    return accepted.length + duplicate.length === events.length;
  };
  const senders = Promise.all(Array.from({ length: 4 }, sender));
  for (let deaths = 0; deaths < 3; deaths += 1) {
    const sofar = acknowledged.length;
    await until(async () => acknowledged.length > sofar + 20);
    cairn.signal('SIGUSR2');
    await until(async () => !(await isReady()));
    expect(await statusOf(`${cairn.url}/healthz`)).toBe(200);
    await until(isReady);
  }
  over = true;
  await senders;
  expect((await storedIds(cairn)).sort()).toEqual(acknowledged.sort());
  expect(cairn.output()).toContain('crashed by the test');
});
