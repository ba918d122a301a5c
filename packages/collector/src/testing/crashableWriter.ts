import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Environment for a collector whose writer thread dies of an exception that nobody catches, each time the process gets
 * SIGUSR2. Nothing in the product helps with that: node loads this into every thread before the thread's own code.
 */
export function crashableWriter(folder: string): Record<string, string> {
  const file = join(folder, 'crash-on-signal.cjs');
  writeFileSync(
    file,
    `const { BroadcastChannel, isMainThread, workerData } = require('node:worker_threads');
    const channel = new BroadcastChannel('crash');
    channel.unref();
    if (isMainThread) process.on('SIGUSR2', () => channel.postMessage('now'));
    else if (workerData?.path) channel.onmessage = () => { throw new Error('crashed by the test'); };`,
  );
  return { NODE_OPTIONS: `--require ${file}` };
}
