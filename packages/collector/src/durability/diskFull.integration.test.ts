import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningCairn, startCairn } from '@cairn/scripts/testkit';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillDisk } from '../testing/fillDisk.js';
import { mountSmallDisk, unmountSmallDisk } from '../testing/mountSmallDisk.js';
import {
  postTo,
  publishTestDocument,
  statusOf,
  storedIds,
  until,
  wideResponses,
} from '../testing/senders.js';
import { testDocument } from '../testing/testDocument.js';

let version: number;

/** What to keep: ids that the collector has promised, and ids that it has refused. */
interface Ledger {
  acknowledged: string[];
  refused: { id: string }[];
  answer: Response;
}

/** Sends batches of so many until one is refused. */
async function sendUntilRefused(cairn: RunningCairn, size: number): Promise<Ledger> {
  const acknowledged: string[] = [];
  for (;;) {
    const events = wideResponses(size, version);
    const answer = await postTo(cairn, events);
    if (answer.status !== 200) return { acknowledged, refused: events, answer };
    const { accepted } = await answer.json();
    expect(accepted).toHaveLength(size);
    acknowledged.push(...accepted);
  }
}

function save(cairn: RunningCairn, reachRate: number): Promise<Response> {
  const body = JSON.stringify({ ...testDocument, settings: { reachRate } });
  return cairn.api('document', { method: 'PUT', body });
}

/** Saves one draft after the other: a small one may still find room where a batch does not. */
async function saveUntilRefused(cairn: RunningCairn): Promise<Response> {
  for (let reachRate = 0.01; ; reachRate += 0.001) {
    const saved = await save(cairn, reachRate);
    if (saved.status !== 200) return saved;
  }
}

/** Everything that is promised of a collector whose disk takes nothing, until `makeRoom` has made room. */
async function surviveFullDisk(cairn: RunningCairn, makeRoom: () => void): Promise<void> {
  const large = await sendUntilRefused(cairn, 50);
  expect(large.answer.status).toBe(503);
  expect(large.answer.headers.get('Retry-After')).toBe('2');
  expect(await large.answer.json()).toMatchObject({ code: 'unavailable' });

  const small = await sendUntilRefused(cairn, 1);
  expect(small.answer.status).toBe(503);
  const acknowledged = [...large.acknowledged, ...small.acknowledged];
  expect((await storedIds(cairn)).sort()).toEqual(acknowledged.toSorted());

  expect(await statusOf(`${cairn.url}/readyz`)).toBe(503);
  expect(await statusOf(`${cairn.url}/healthz`)).toBe(200);
  expect(await statusOf(`${cairn.url}/v1/manifest/pk_demo`)).toBe(200);

  const saved = await saveUntilRefused(cairn);
  expect(saved.status).toBe(503);
  expect(saved.headers.get('Retry-After')).toBe('2');
  expect(await saved.json()).toMatchObject({ code: 'unavailable', message: expect.stringContaining('disk') });

  makeRoom();
  await until(async () => (await statusOf(`${cairn.url}/readyz`)) === 200);
  const again = await (await postTo(cairn, large.refused)).json();
  expect(again.accepted).toEqual(large.refused.map(({ id }) => id));
  acknowledged.push(...again.accepted);
  expect((await save(cairn, 0.5)).status).toBe(200);

  await cairn.kill();
  await cairn.restart();
  expect((await storedIds(cairn)).sort()).toEqual(acknowledged.toSorted());
}

const folder = mkdtempSync(join(tmpdir(), 'cairn-disk-'));
const hasSmallDisk = mountSmallDisk(folder);
afterAll(() => {
  if (hasSmallDisk) unmountSmallDisk(folder);
  rmSync(folder, { recursive: true });
});

describe.skipIf(!hasSmallDisk)('on a small disk', () => {
  let cairn: RunningCairn;
  const filler = join(folder, 'filler');
  beforeEach(async () => {
    cairn = await startCairn({ CAIRN_DATA: folder });
    version = await publishTestDocument(cairn);
  });
  afterEach(async () => {
    await cairn.stop();
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  });

  test('[24] a full disk gives 503, stores nothing of the batch, loses nothing acknowledged, and recovers by itself', async () => {
    fillDisk(filler);
    await surviveFullDisk(cairn, () => rmSync(filler));
  });

  test('[24] a start on a full disk is one line that says so, and nothing stored is touched', async () => {
    const [event] = wideResponses(1, version);
    await postTo(cairn, event ? [event] : []);
    await cairn.kill();
    fillDisk(filler);
    await expect(cairn.restart()).rejects.toThrow(
      /become ready:\nCAIRN_DATA: \S+cairn\.db cannot be written now \(.*full.*\); see whether the disk is full, .*\n$/,
    );
    const first = startCairn({ CAIRN_DATA: join(folder, 'new') });
    await expect(first).rejects.toThrow(/become ready:\nCAIRN_DATA: \S+cairn\.db cannot be written now /);
    rmSync(filler);
    await cairn.restart();
    expect(await storedIds(cairn)).toEqual([event?.id]);
  });
});

/** The log may grow until here; `unlimited` takes the limit off again. */
function limitFileSize(cairn: RunningCairn, limit: string): void {
  execFileSync('prlimit', ['--pid', String(cairn.pid()), `--fsize=${limit}:unlimited`]);
}

describe.skipIf(process.platform !== 'linux')('under a limit of file sizes', () => {
  let cairn: RunningCairn;
  beforeEach(async () => {
    cairn = await startCairn();
    version = await publishTestDocument(cairn);
  });
  afterEach(() => cairn.stop());

  test('[24] a log that can grow no further is a full disk: 503, nothing half, and on it goes afterwards', async () => {
    const sizes = readdirSync(cairn.data).map((name) => statSync(join(cairn.data, name)).size);
    limitFileSize(cairn, String(Math.max(...sizes) + 1_000_000));
    await surviveFullDisk(cairn, () => limitFileSize(cairn, 'unlimited'));
  });
});
