import { findDisplay } from '../../browsers.mjs';
import { startProcess } from './startProcess.js';

/** A screen that nobody sees, for a browser that cannot do without one. */
export async function virtualDisplay(): Promise<{ name: string; end(): Promise<void> }> {
  const command = findDisplay();
  if (!command) throw new Error('There is no Xvfb: `npm test` says how to get it.');
  const args = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const server = startProcess(command, args);
  return { name: `:${await server.hears(/^(\d+)\n/m)}`, end: server.end };
}
