import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../testkit/root.js';

const run = promisify(execFile);

/** Runs pnpm in the repository, at the version that package.json pins, and gives what it prints. */
export async function pnpm(args: readonly string[]): Promise<string> {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pinned = ['exec', '--yes', '--loglevel=error', `--package=pnpm@${engines.pnpm}`, '--', 'pnpm'];
  const { stdout } = await run('npm', [...pinned, ...args], { cwd: root });
  return stdout;
}

/** Packs every package as it would be published, and gives the paths of the tarballs. */
export async function packAll(folder: string): Promise<string[]> {
  await pnpm(['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .sort()
    .map((name) => join(folder, name));
}
