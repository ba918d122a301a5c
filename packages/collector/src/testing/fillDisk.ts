import { closeSync, openSync, writeSync } from 'node:fs';

/** What another program would do to us: writes a file until the disk is full. */
export function fillDisk(file: string): void {
  const filler = openSync(file, 'w');
  try {
    for (;;) writeSync(filler, Buffer.alloc(64 * 1024));
  } catch {
    // Full.
  } finally {
    closeSync(filler);
  }
}
