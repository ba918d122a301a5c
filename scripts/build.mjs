import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mustPass, root, run } from './workspace.mjs';

/** Compiles every package, then bundles what browsers load. Does only what is out of date. */
export async function build() {
  console.log('Building …');
  mustPass('Compiling', await run(join(root, 'node_modules/.bin/tsc'), ['-b']));
  for (const name of ['sdk', 'console']) await bundle(join(root, 'packages', name));
}

/** @param {string} folder */
async function bundle(folder) {
  const dist = join(folder, 'dist');
  const newest = Math.max(
    ...['build', 'src', 'rollup.config.mjs', 'package.json'].map((name) => newestIn(join(folder, name))),
  );
  if (existsSync(dist) && oldestIn(dist) > newest) return;
  rmSync(dist, { recursive: true, force: true });
  const rollup = join(folder, 'node_modules/.bin/rollup');
  mustPass(`Bundling ${folder}`, await run(rollup, ['-c', '--silent'], { cwd: folder }));
}

/** @param {string} path */
function newestIn(path) {
  return Math.max(0, ...timesIn(path));
}

/** @param {string} path */
function oldestIn(path) {
  return Math.min(Number.POSITIVE_INFINITY, ...timesIn(path));
}

/**
 * @param {string} path
 * @returns {number[]}
 */
function timesIn(path) {
  if (!existsSync(path)) return [];
  const found = statSync(path);
  if (!found.isDirectory()) return [found.mtimeMs];
  return readdirSync(path).flatMap((name) => timesIn(join(path, name)));
}
