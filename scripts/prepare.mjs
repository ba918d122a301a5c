import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { mustPass, pnpm, root } from './workspace.mjs';

/** Brings a clone to the point where everything can run: packages installed as the lockfile says, everything built. */
export async function prepare() {
  requireNode();
  await install();
  await build();
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Cairn needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Skips what the same lockfile has installed already. */
async function install() {
  const lock = readFileSync(`${root}pnpm-lock.yaml`, 'utf8');
  const stamp = `${root}node_modules/.cairn-lock`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  mustPass('Installing packages', await pnpm(['install', '--frozen-lockfile'], { quiet: true }));
  writeFileSync(stamp, lock);
}

/** `npm run build` */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await prepare();
