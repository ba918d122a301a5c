/** Everybody who writes waits while the file is written anew: about 0.4 s for 64 MB, and 5 s for 1 GB, on a laptop's disk. */
export interface CompactionBounds {
  /** Up to this size it is done at once. */
  atOnceBytes: number;
  /** Up to this size it is done by itself, once a day at most; beyond it, by hand. */
  byItselfBytes: number;
}

export const compactionBounds: CompactionBounds = { atOnceBytes: 64 * 1024 ** 2, byItselfBytes: 1024 ** 3 };
