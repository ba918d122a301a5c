import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the repository and resolves with its exit code; its output is ours unless `quiet` keeps it back,
 * and then it is printed only when the command fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { quiet = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    /** @type {Buffer[]} */
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code && quiet) process.stderr.write(Buffer.concat(kept));
      resolve(code ?? 1);
    });
  });
}

/** Runs pnpm at the version that package.json pins; npm brings it, so nothing has to be installed by hand.
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export function pnpm(args, options) {
  const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return run(
    'npm',
    ['exec', '--yes', '--loglevel=error', `--package=pnpm@${engines.pnpm}`, '--', 'pnpm', ...args],
    options,
  );
}

/** Ends the process when a step failed.
 * @param {string} what
 * @param {number} code
 */
export function mustPass(what, code) {
  if (code === 0) return;
  console.error(`\n${what} failed.`);
  process.exit(code);
}
