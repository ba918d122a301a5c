import { join } from 'node:path';
import { SettingsError } from '../settingsError.js';
import { isStoreFailure, openLock } from './dialect.js';

/**
 * Keeps a second collector away from the same folder: two writers would each believe their own caches.
 * The lock is the operating system's on a file, so it dies with the process and needs no clearing up after kill -9.
 */
export function lockFolder(folder: string): { release(): void } {
  try {
    return openLock(join(folder, 'cairn.lock'));
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    throw new SettingsError([
      `CAIRN_DATA: another collector is working in ${folder}; stop it, or name another folder`,
    ]);
  }
}
