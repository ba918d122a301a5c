import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll } from '../release/packAll.js';

/** Whether those who install a package find what its package.json promises, with types that fit, in its tarball. */

/** Ways of resolving that nobody of ours supports: every package is ESM, for Node 20.19 and bundlers. */
const others = ['node10', 'node16-cjs'];
/** What a page loads by its address: nobody imports it, so it has no types. */
const scripts = ['./cairn.js'];

async function filesWrong(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  return messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => formatMessage(message, pkg) ?? message.code);
}

async function typesWrong(tarball: Uint8Array): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(tarball), {
    excludeEntrypoints: scripts,
  });
  if (!result.types) return [];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && others.includes(problem.resolutionKind)))
    .map((problem) => `types: ${problem.kind} ${'entrypoint' in problem ? problem.entrypoint : ''}`);
}

const folder = mkdtempSync(join(tmpdir(), 'cairn-packages-'));
let isWrong = false;
for (const path of await packAll(folder)) {
  const tarball = new Uint8Array(readFileSync(path));
  for (const problem of [...(await filesWrong(tarball)), ...(await typesWrong(tarball))]) {
    console.error(`${basename(path)}: ${problem}`);
    isWrong = true;
  }
}
rmSync(folder, { recursive: true });
process.exit(isWrong ? 1 : 0);
