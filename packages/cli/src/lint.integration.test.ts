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
    'cairn.json: journey.touchpoint: "touchpoint" is not a known key; did you mean "touchpoints"?',
  );
  expect(output).toContain('1 finding\n');
});

test('as JSON, for programs', async () => {
  const { code, output } = await lint(
    JSON.stringify({ journey: { stages }, survey: [] }),
    '--format',
    'json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({ findings: [{ path: 'survey', nearest: 'surveys' }] });
});

test('text that is no JSON is placed by line and column', async () => {
  const { code, output } = await lint('{\n  "journey": {\n    "stages": [],,\n  }\n}');
  expect(code).toBe(1);
  expect(output).toContain('cairn.json: not JSON at line 3, column 18: expected a key in double quotes');
});

test('a file that cannot be read is code 2', async () => {
  const cli = runCli(['lint', join(folder, 'absent.json')]);
  expect(await cli.ended()).toBe(2);
  expect(cli.output()).toMatch(/^cannot read \S+absent\.json \(ENOENT\)\n$/);
});
