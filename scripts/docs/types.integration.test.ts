import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../testkit/root.js';
import { type Block, blocksIn, readPages } from './blocks.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = readPages()
  .flatMap(blocksIn)
  .filter(({ language }) => language === 'ts');
const fileOf = ({ page, line }: Block) => `${page.replace(/\W/g, '-')}-${line}.ts`;
const api = JSON.stringify(join(root, 'packages/sdk/src/api.js'));

/** A page that has the script tag; `export` makes a module of what imports nothing. */
const global = `declare global {\n  var cairn: import(${api}).CairnCommand;\n}\nexport {};\n`;
const wrong = { 'wrong-call.ts': "cairn('touch', 'a');\nexport {};\n" };
let said = '';

beforeAll(async () => {
  const compilerOptions = {
    ...{
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: 'es2022',
      skipLibCheck: false,
    },
    ...{ module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022', 'dom'], types: [] },
    paths: {
      '@cairn/schema/wire': [join(root, 'packages/schema/dist/wire.d.ts')],
      '@cairn/schema/templates': [join(root, 'packages/schema/dist/templates/index.d.ts')],
      zod: [join(root, 'packages/schema/node_modules/zod/index.d.ts')],
    },
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  writeFileSync(join(folder, 'global.ts'), global);
  for (const block of blocks) writeFileSync(join(folder, fileOf(block)), `${block.text}\nexport {};\n`);
  for (const [file, text] of Object.entries(wrong)) writeFileSync(join(folder, file), text);
  try {
    await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', folder]);
  } catch (error) {
    said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
});

const errorsOf = (file: string) => said.split('\n').filter((line) => line.includes(`${file}(`));

test.each(blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
  '%s compiles',
  (_, block) => {
    expect(errorsOf(fileOf(block))).toEqual([]);
  },
);

test('a wrong call would not compile, and nothing else is wrong', () => {
  expect(errorsOf('wrong-call.ts')).not.toEqual([]);
  const others = said.split('\n').filter((line) => line.includes(': error TS'));
  expect(others.filter((line) => !line.includes('wrong-call.ts('))).toEqual([]);
});
