import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collector, createCollector, readSettings } from '@cairn/collector';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';

/** One story, told to a real collector: each test goes on from where the one before ended. */
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const file = join(folder, 'cairn.json');
const key = 'sk_of_a_real_collector';
const first = { journey: { stages: [{ id: 'use', name: 'Use' }] } };
const asking = (text: string) => ({
  journey: {
    stages: [{ id: 'use', name: 'Use' }],
    touchpoints: [{ id: 'report.opened', stage: 'use', name: 'Opens a report' }],
  },
  surveys: [
    {
      ...{ id: 'report', name: 'Report', purpose: 'interaction', touchpoints: ['report.opened'] },
      status: 'live',
      questions: [
        { id: 'ease', type: 'ces', scale: 'ease5', text },
        { id: 'why', type: 'text', text: 'What is the main reason for your score?' },
      ],
    },
  ],
});
let collector: Collector;

beforeAll(async () => {
  const settings = readSettings({
    CAIRN_PORT: '0',
    CAIRN_DATA: join(folder, 'data'),
    CAIRN_SECRET_KEY: key,
  });
  collector = await createCollector({ settings });
  await collector.ensureProject({
    ...{ id: 'shop', name: 'Shop', publicKey: 'pk_shop', timeZone: 'UTC', origins: [], document: first },
  });
  await collector.listen();
});
afterAll(async () => {
  await collector.close();
  rmSync(folder, { recursive: true });
});

const cairn = (...args: string[]) => inProject('shop', args);

async function inProject(project: string, args: string[]) {
  const cli = runCli([...args, '--project', project], {
    CAIRN_SECRET_KEY: key,
    CAIRN_PUBLIC_URL: collector.address,
  });
  const code = await cli.ended();
  return { code, output: cli.output().replaceAll(`${folder}/`, '') };
}

test('pull writes what the collector has', async () => {
  expect(await cairn('pull', file)).toEqual({ code: 0, output: 'cairn.json written.\n' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(first);
});

test('diff knows what a push would change, and push changes it', async () => {
  writeFileSync(file, JSON.stringify(asking('How easy was our great report to read?')));
  const { code, output } = await cairn('diff', file);
  expect(code).toBe(1);
  expect(output).toMatch(/^\+ journey\.touchpoints\[report\.opened\]: .*\n\+ surveys\[report\]: .*\n$/);
  expect(await cairn('push', file)).toEqual({ code: 0, output: 'Draft saved.\n' });
  expect(await cairn('push', file)).toEqual({ code: 0, output: 'Draft is the same already.\n' });
  expect(await cairn('diff', file)).toEqual({ code: 0, output: 'No difference.\n' });
  expect((await cairn('diff', file, '--version', 'live')).code).toBe(1);
});

test('publishing goes through with what is unwise, and says where to look', async () => {
  expect(await cairn('push', file, '--publish', '--note', 'First question')).toEqual({
    code: 0,
    output:
      'Draft is the same already.\nPublished version 2.\n1 warning; look with "cairn lint cairn.json"\n',
  });
  writeFileSync(file, JSON.stringify(asking('How easy was the report to read?')));
  expect(await cairn('push', file, '--publish')).toEqual({
    code: 0,
    output: 'Draft saved.\nPublished version 3.\n',
  });
  const manifest = await (await fetch(`${collector.address}/v1/manifest/pk_shop`)).json();
  expect(manifest.version).toBe(3);
});

test('a version that never was, and a project that is not there, are one line', async () => {
  const line = 'the collector refused: version: 9 was never published (not_found)\n';
  expect(await cairn('diff', file, '--version', '9')).toEqual({ code: 2, output: line });
  expect(await inProject('none', ['diff', file])).toEqual({
    code: 2,
    output: 'the collector refused: there is no project "none" here (not_found)\n',
  });
});
