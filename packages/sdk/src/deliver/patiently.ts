import type { Platform } from '../platform.js';

/** Longest wait for the browser's database: Safari's `indexedDB.open` has been seen to hang for ever. */
const patienceMs = 1_000;
/** How long a database that hung is left alone: every answer would wait for it again. */
const restMs = 30_000;

/** What became of a piece of work that may fail, throw or hang. */
export type Result<T> = { ok: true; value: T } | { ok: false; error?: unknown };

export type Patiently = <T>(work: () => Promise<T>) => Promise<Result<T>>;

/** Runs work on something that may hang, and does not ask again for a while once it did. Never rejects. */
export function patiently({ after }: Pick<Platform, 'after'>): Patiently {
  let isHanging = false;
  return <T>(work: () => Promise<T>) =>
    new Promise<Result<T>>((resolve) => {
      if (isHanging) return resolve({ ok: false });
      const cancel = after(patienceMs, () => {
        isHanging = true;
        after(restMs, () => {
          isHanging = false;
        });
        resolve({ ok: false });
      });
      const settle = (result: Result<T>) => {
        cancel();
        resolve(result);
      };
      // Without IndexedDB the work throws before it promises anything.
      new Promise<T>((begin) => begin(work())).then(
        (value) => settle({ ok: true, value }),
        (error: unknown) => settle({ ok: false, error }),
      );
    });
}
