import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '../settingsError.js';
import { isBusy, openLock } from './dialect.js';

/**
 * Keeps a second collector away from the same folder: two writers would each believe their own caches.
 * The lock is the operating system's on a file, so it dies with the process and needs no clearing up after kill -9.
 * The number beside it is for people only; nothing is decided by it.
 */
export function lockFolder(folder: string): { release(): void } {
  const pidFile = join(folder, 'cairn.pid');
  const lock = lockOrRefuse(folder, pidFile);
  notePid(pidFile);
  return {
    release() {
      rmSync(pidFile, { force: true });
      lock.release();
    },
  };
}

function lockOrRefuse(folder: string, pidFile: string): { release(): void } {
  try {
    return openLock(join(folder, 'cairn.lock'));
  } catch (error) {
    if (!isBusy(error)) throw error;
    const pid = pidIn(pidFile);
    const which = pid === undefined ? '' : ` (it is process ${pid})`;
    throw new SettingsError([
      `CAIRN_DATA: another collector is working in ${folder}; stop it, or name another folder${which}`,
    ]);
  }
}

function notePid(pidFile: string): void {
  try {
    writeFileSync(pidFile, `${process.pid}\n`);
  } catch {
    // A full disk: whoever comes second is then told the folder only.
  }
}

/** Who has noted itself and lives. One that was killed may have left its number behind. */
function pidIn(pidFile: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    // No such file, or no such process.
    return undefined;
  }
}
