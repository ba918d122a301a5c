import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeCollector, fakeCollector } from './testing/fakeCollector.js';
import { runCli } from './testing/runCli.js';

const guide = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
let collector: FakeCollector;

beforeAll(async () => {
  collector = fakeCollector({ project: 'shop', key: 'sk_docs' });
  collector.server.listen(0, '127.0.0.1');
  await once(collector.server, 'listening');
});
afterAll(() => {
  collector.server.close();
  rmSync(folder, { recursive: true });
});

/** The blocks of one kind. */
function blocks(language: string): string[] {
  return [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, kind, text]) =>
    kind === language && text !== undefined ? [text] : [],
  );
}

async function cairn(written: string): Promise<{ code: number | null; output: string }> {
  const args = [...written.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const env = { CAIRN_PUBLIC_URL: collector.url(), CAIRN_SECRET_KEY: 'sk_docs' };
  const cli = runCli(args, env, folder);
  return { code: await cli.ended(), output: cli.output() };
}

const examples = blocks('console')
  .flatMap((block) => block.split(/^\$ cairn /m).slice(1))
  .map((example) => {
    const end = example.indexOf('\n');
    return { command: example.slice(0, end), output: example.slice(end + 1) };
  });

test.each(examples)('docs/cli.md: cairn $command', async ({ command, output }) => {
  const said = await cairn(command);
  expect(said.code, said.output).toBe(0);
  if (output) expect(said.output).toBe(output);
});

test('the model and the visits of the guide are right', async () => {
  const [model = '', visits = ''] = [...blocks('json'), ...blocks('csv')];
  writeFileSync(join(folder, 'model.json'), model);
  writeFileSync(join(folder, 'visits.csv'), visits);
  const modelled = await cairn('simulate cairn.json --population model.json --visitors 50');
  expect(modelled.output).toMatch(/^50 visitors/);
  const listed = await cairn('simulate cairn.json --visits visits.csv --population model.json');
  expect(listed.output).toMatch(/^1 visitor, 1 visit, 2 moments in 1 day\n/);
});
