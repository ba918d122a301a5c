import { Worker } from 'node:worker_threads';
import type { Comment, Themes } from '@cairn/metrics';

/** The way to the thread that finds themes. */
export interface ThemeFinder {
  find(comments: readonly Comment[]): Promise<Themes>;
}

/** Some thousand long comments fit in half of it. */
const maxHeapMb = 512;

/**
 * Finds themes on a thread of its own, one selection after the other: thousands of comments take a second or two, in
 * which answers are taken as fast as ever.
 */
export function createThemeFinder(): ThemeFinder {
  let before: Promise<unknown> = Promise.resolve();
  return {
    find(comments) {
      const found = before.then(() => findOnThread(comments));
      // Whether the one before succeeded is its own caller's business.
      before = found.catch(() => {});
      return found;
    },
  };
}

async function findOnThread(comments: readonly Comment[]): Promise<Themes> {
  const worker = new Worker(new URL('./themesMain.js', import.meta.url), {
    workerData: comments,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  });
  // A collector that stops does not wait for it.
  worker.unref();
  try {
    return await new Promise<Themes>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the thread that finds themes ended with ${code}`)));
    });
  } finally {
    await worker.terminate();
  }
}
