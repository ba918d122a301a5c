import { isStoreFailure } from '../store/dialect.js';

/** Notes when something was used last. A store that takes nothing now is no reason to keep people out. */
export async function noteUse(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    // Disk full or locked: the next use is noted again.
    if (!isStoreFailure(error)) throw error;
  }
}
