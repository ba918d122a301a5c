import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from './testing/runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function lint(text: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const file = join(folder, 'cairn.json');
  writeFileSync(file, text);
  const cli = runCli(['lint', file, ...args]);
  return { code: await cli.ended(), output: cli.output().replaceAll(`${folder}/`, '') };
}

const stages = [{ id: 'use', name: 'Use' }];

test('a right document is clean', async () => {
  const { code, output } = await lint(JSON.stringify({ journey: { stages } }));
  expect(output).toBe('cairn.json: no findings\n');
  expect(code).toBe(0);
});

test('a mistake has its path, its reason and the nearest known key', async () => {
  const { code, output } = await lint(JSON.stringify({ journey: { stages, touchpoint: [] } }));
  expect(code).toBe(1);
  expect(output).toContain(
    'cairn.json:1:50: error: journey.touchpoint: "touchpoint" is not a known key; did you mean "touchpoints"? [document]',
  );
  expect(output).toContain('\n1 error\n');
});

test('as JSON, for programs', async () => {
  const { code, output } = await lint(
    JSON.stringify({ journey: { stages }, survey: [] }),
    '--format',
    'json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({ findings: [{ path: 'survey', nearest: 'surveys', line: 1 }] });
});

test('text that is no JSON is placed by line and column', async () => {
  const { code, output } = await lint('{\n  "journey": {\n    "stages": [],,\n  }\n}');
  expect(code).toBe(1);
  expect(output).toContain(
    'cairn.json:3:18: error: not JSON at line 3, column 18: expected a key in double quotes',
  );
});

test('as workflow commands, for GitHub', async () => {
  const { code, output } = await lint('{\n  "journey": {}\n}', '--format', 'github');
  expect(code).toBe(1);
  expect(output).toMatch(/^::error file=cairn\.json,line=2,col=3,title=document::journey\.stages: .*\n$/);
});

test('a byte order mark is no mistake', async () => {
  expect((await lint(`\uFEFF${JSON.stringify({ journey: { stages } })}`)).code).toBe(0);
});

test('a file that cannot be read is code 2', async () => {
  const cli = runCli(['lint', join(folder, 'absent.json')]);
  expect(await cli.ended()).toBe(2);
  expect(cli.output()).toMatch(/^cannot read \S+absent\.json \(ENOENT\)\n$/);
});
