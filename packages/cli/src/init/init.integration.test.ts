import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function cairn(...args: string[]): Promise<{ code: number | null; output: string }> {
  const cli = runCli(args);
  return { code: await cli.ended(), output: cli.output().replaceAll(`${folder}/`, '') };
}

test('writes a document that lints and simulates, and says what goes into the pages', async () => {
  const shop = join(folder, 'shop');
  const { code, output } = await cairn(
    ...['init', shop, '--kind', 'shop', '--name', 'Fernway', '--public-key', 'pk_shop'],
    ...['--collector', 'https://cairn.example/'],
  );
  expect(code).toBe(0);
  expect(output).toMatch(/^shop\/cairn\.json written\.\n/);
  expect(output).toContain(
    '  <script async src="https://cairn.example/v1/cairn.js" data-key="pk_shop"></script>\n',
  );
  expect(output).toContain("  cairn('touchpoint', 'checkout.completed'); // Places an order\n");
  const file = join(shop, 'cairn.json');
  expect(readFileSync(file, 'utf8')).toContain('Fernway made it easy to check out.');
  expect(await cairn('lint', file)).toEqual({ code: 0, output: 'shop/cairn.json: no findings\n' });
  expect((await cairn('simulate', file, '--visitors', '50')).code).toBe(0);
});

test('asks nothing without a terminal, and never replaces a document unless told', async () => {
  const blank = join(folder, 'blank');
  expect((await cairn('init', blank)).code).toBe(0);
  expect(await cairn('init', blank, '--kind', 'docs')).toEqual({
    code: 2,
    output: 'blank/cairn.json is already there; add --force to replace it\n',
  });
  expect((await cairn('init', blank, '--kind', 'docs', '--force')).code).toBe(0);
  expect(readFileSync(join(blank, 'cairn.json'), 'utf8')).toContain('article-helpful');
});

test('a wrong flag is one line and code 2', async () => {
  expect(await cairn('init', folder, '--kind', 'store')).toEqual({
    code: 2,
    output: '--kind: "store" will not do; choose one of shop, saas, docs, blank\n',
  });
});
