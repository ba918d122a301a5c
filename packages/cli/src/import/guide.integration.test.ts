import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collector, createCollector, readSettings } from '@cairn/collector';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';
import { tools } from './layouts.js';
import { fields } from './mapping.js';

const guide = readFileSync(new URL('../../../../docs/importing.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const key = 'sk_of_the_guide';
let collector: Collector;

/** The block behind a fence that begins so. */
function block(fence: string): string {
  return new RegExp(`\`\`\`${fence}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';
}

beforeAll(async () => {
  const settings = readSettings({ CAIRN_PORT: '0', CAIRN_DATA: join(folder, 'data'), CAIRN_SECRET_KEY: key });
  collector = await createCollector({ settings });
  await collector.ensureProject({
    ...{ id: 'shop', name: 'Shop', publicKey: 'pk_shop', timeZone: 'UTC', origins: [] },
    document: {
      journey: {
        stages: [{ id: 'support', name: 'Support' }],
        touchpoints: [{ id: 'support.resolved', stage: 'support', name: 'Has a problem solved' }],
      },
      surveys: [
        {
          ...{ id: 'support', name: 'Support', purpose: 'interaction', touchpoints: ['support.resolved'] },
          questions: [
            { id: 'recommend', type: 'nps', text: 'How likely are you to recommend us?' },
            { id: 'solved', type: 'yesno', text: 'Is your problem solved?' },
          ],
        },
      ],
    },
  });
  await collector.listen();
});
afterAll(async () => {
  await collector.close();
  rmSync(folder, { recursive: true });
});

test('docs/importing.md: the file, the mapping and what the command says are right', async () => {
  writeFileSync(join(folder, 'tickets.csv'), block('csv'));
  writeFileSync(join(folder, 'mapping.json'), block('json mapping'));
  const [, command = '', output] = /^\$ cairn (.*)\n([\s\S]*)$/.exec(block('console')) ?? [];
  const env = { CAIRN_PUBLIC_URL: collector.address, CAIRN_SECRET_KEY: key };
  const cli = runCli(command.split(' '), env, folder);
  expect({ code: await cli.ended(), output: cli.output() }).toEqual({ code: 0, output });
});

test('docs/importing.md: what goes over HTTP is accepted as it stands there', async () => {
  const [, body = ''] = /\?dryRun=1\n([\s\S]*?)```/.exec(guide) ?? [];
  const [, answer = ''] = /^answers `(\{.*?\})`;/m.exec(guide) ?? [];
  const address = `${collector.address}/api/projects/shop/import?dryRun=1`;
  const headers = { Authorization: `Bearer ${key}` };
  const told = await (await fetch(address, { method: 'POST', headers, body })).json();
  expect(told).toEqual(JSON.parse(answer));
});

test.each([...tools, ...fields])('docs/importing.md tells of `%s`', (name) => {
  expect(guide).toContain(`\`${name}\``);
});
