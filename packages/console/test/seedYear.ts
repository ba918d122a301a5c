import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RunningCairn } from '@cairn/scripts/testkit';

/** Fills a collector with the year of a made-up shop, the same every time. */
export async function seedYear(cairn: RunningCairn, responses: number): Promise<void> {
  const cli = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));
  const args = ['seed', '--demo', '--responses', String(responses), '--until', '2026-11-20'];
  const env = { ...process.env, CAIRN_SECRET_KEY: cairn.secretKey, CAIRN_PUBLIC_URL: cairn.url };
  await promisify(execFile)(process.execPath, [cli, ...args], { env });
}
