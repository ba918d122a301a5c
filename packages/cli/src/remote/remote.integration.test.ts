import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeCollector, fakeCollector } from '../testing/fakeCollector.js';
import { runCli } from '../testing/runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
const file = join(folder, 'cairn.json');
const key = 'sk_not_to_be_seen';
const mine = { journey: { stages: [{ id: 'use', name: 'Use' }] } };
const theirs = { journey: { stages: [{ id: 'use', name: 'Daily use' }] } };
let collector: FakeCollector;

beforeAll(async () => {
  collector = fakeCollector({ project: 'shop', key });
  collector.server.listen(0, '127.0.0.1');
  await once(collector.server, 'listening');
});
afterAll(() => {
  collector.server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  collector.state = { draft: undefined, revision: 0, versions: [], notes: [], saveBefore: undefined };
  writeFileSync(file, JSON.stringify(mine));
});

async function cairn(args: string[], env: Record<string, string> = {}) {
  const to = { CAIRN_SECRET_KEY: key, CAIRN_PUBLIC_URL: collector.url(), ...env };
  const cli = runCli([...args, '--project', 'shop'], to);
  const code = await cli.ended();
  const output = cli.output().replaceAll(`${folder}/`, '').replaceAll(collector.url(), 'URL');
  expect(output).not.toContain(key);
  return { code, output };
}

describe('push', () => {
  test('saves the first draft, then knows it', async () => {
    expect(await cairn(['push', file])).toEqual({ code: 0, output: 'Draft saved.\n' });
    expect(collector.state.draft).toEqual(mine);
    expect(await cairn(['push', file])).toEqual({ code: 0, output: 'Draft is the same already.\n' });
  });

  test('publishes when asked, with its note', async () => {
    const output = 'Draft saved.\nPublished version 1.\n';
    expect(await cairn(['push', file, '--publish', '--note', 'First stone'])).toEqual({ code: 0, output });
    expect(collector.state).toMatchObject({ versions: [mine], notes: ['First stone'] });
    const again = 'Draft is the same already.\nVersion 1 is live already.\n';
    expect(await cairn(['push', file, '--publish'])).toEqual({ code: 0, output: again });
  });

  test('does not run over somebody who saves at the same time, unless forced', async () => {
    Object.assign(collector.state, { draft: theirs, revision: 3, saveBefore: theirs });
    const { code, output } = await cairn(['push', file]);
    expect({ code, lines: output.split('\n').length }).toEqual({ code: 1, lines: 2 });
    expect(output).toMatch(/^somebody has saved the draft in the meantime; .*--force\n$/);
    expect(collector.state.draft).toEqual(theirs);
    collector.state.saveBefore = theirs;
    expect(await cairn(['push', file, '--force'])).toEqual({ code: 0, output: 'Draft saved.\n' });
    expect(collector.state.draft).toEqual(mine);
  });

  test('sends nothing that is wrong', async () => {
    writeFileSync(file, JSON.stringify({ journey: { stages: [] } }));
    const { code, output } = await cairn(['push', file]);
    expect(code).toBe(1);
    expect(output).toMatch(/^cairn\.json:1:13: error: journey\.stages: .*\n$/);
    expect(collector.state.draft).toBeUndefined();
  });
});

describe('pull', () => {
  test('writes the draft or a version, and replaces a file only when told', async () => {
    Object.assign(collector.state, { draft: theirs, revision: 1, versions: [mine] });
    const out = join(folder, 'new/pulled.json');
    expect(await cairn(['pull', out])).toEqual({ code: 0, output: 'new/pulled.json written.\n' });
    expect(readFileSync(out, 'utf8')).toBe(`${JSON.stringify(theirs, null, 2)}\n`);
    expect(await cairn(['pull', out, '--version', 'live'])).toEqual({
      code: 2,
      output: 'new/pulled.json is already there; add --force to replace it\n',
    });
    expect((await cairn(['pull', out, '--version', 'live', '--force'])).code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(mine);
  });

  test('says when there is nothing yet', async () => {
    const output = 'the project "shop" has no document yet; send one with "cairn push"\n';
    expect(await cairn(['pull', join(folder, 'none.json')])).toEqual({ code: 2, output });
  });
});

describe('diff', () => {
  test('is path by path, with code 1 when something is different', async () => {
    Object.assign(collector.state, { draft: theirs, revision: 1, versions: [mine] });
    const output = '~ journey.stages[use].name\n    - "Daily use"\n    + "Use"\n';
    expect(await cairn(['diff', file])).toEqual({ code: 1, output });
    expect(await cairn(['diff', file, '--version', '1'])).toEqual({ code: 0, output: 'No difference.\n' });
    const json = await cairn(['diff', file, '--format', 'json']);
    expect(JSON.parse(json.output)).toEqual({
      differences: [{ path: 'journey.stages[use].name', before: 'Daily use', after: 'Use' }],
    });
  });
});

test('diff passes over defaults that only one side has written out', async () => {
  Object.assign(collector.state, {
    draft: { ...mine, surveys: [], settings: { locale: 'en' } },
    revision: 1,
  });
  expect(await cairn(['diff', file])).toEqual({ code: 0, output: 'No difference.\n' });
});

describe('what stands in the way is one line and code 2', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['no collector', { CAIRN_PUBLIC_URL: '' }, /^which collector\? Add --collector .*\n$/],
    ['no address', { CAIRN_PUBLIC_URL: 'cairn' }, /^--collector: "cairn" is not an address; .*\n$/],
    ['no encryption', { CAIRN_PUBLIC_URL: 'http://cairn.example' }, /^--collector: .* use https:\/\/\n$/],
    ['no key', { CAIRN_SECRET_KEY: '' }, /^no key; set CAIRN_SECRET_KEY .*\n$/],
    ['another key', { CAIRN_SECRET_KEY: 'sk_other' }, /^the key is not known there; .*\n$/],
    [
      'nobody there',
      { CAIRN_PUBLIC_URL: 'http://127.0.0.1:9' },
      /^cannot reach http:\/\/127\.0\.0\.1:9 .*\n$/,
    ],
    ['something else', { CAIRN_PUBLIC_URL: 'ELSE' }, /^the collector refused: it does not answer as .*\n$/],
  ])('%s', async (_, env, line) => {
    const url = env.CAIRN_PUBLIC_URL === 'ELSE' ? { CAIRN_PUBLIC_URL: `${collector.url()}/else` } : {};
    const { code, output } = await cairn(['diff', file], { ...env, ...url });
    expect(output).toMatch(line);
    expect(code).toBe(2);
  });
});
