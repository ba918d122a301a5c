/** Everybody who writes waits while the file is written anew: on a busy machine 0.6 s for 64 MB and 16 s for 1 GB. */
export interface CompactionBounds {
  /** Up to this size it is done at once. */
  atOnceBytes: number;
  /** Up to this size it is done by itself, once a day at most; beyond it, by hand. */
  byItselfBytes: number;
}

export const compactionBounds: CompactionBounds = {
  atOnceBytes: 64 * 1024 ** 2,
  byItselfBytes: 512 * 1024 ** 2,
};
