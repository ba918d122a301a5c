import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunningCairn } from './cairn.js';
import { root } from './root.js';

/** The last day of the made-up year: pictures and tests of it are the same on any day. */
export const demoUntil = '2026-11-20';
/** Days in which the checkout of the made-up shop is broken. */
export const demoMarch = { from: '2026-03-03', to: '2026-03-31' };

/** Fills the demo project with a year of a made-up shop, always the same. */
export async function seedDemo(
  cairn: Pick<RunningCairn, 'secretKey' | 'url'>,
  { responses }: { responses: number },
): Promise<void> {
  const args = ['seed', '--demo', '--responses', String(responses), '--until', demoUntil];
  const env = { ...process.env, CAIRN_SECRET_KEY: cairn.secretKey, CAIRN_PUBLIC_URL: cairn.url };
  await promisify(execFile)(process.execPath, [join(root, 'packages/cli/dist/main.js'), ...args], { env });
}
