import { statSync } from 'node:fs';
import { StoreGone } from './storeGone.js';

/**
 * The database file, as a place on the disk. An open file outlives its name: after the folder was removed or replaced,
 * SQLite goes on writing into what nobody will ever find again, and every such acknowledgement would be false.
 */
export class StoreFile {
  readonly path: string;
  /** What tells this very file from another one of the same name. */
  readonly inode: number;

  /** The file that is there now. Throws `StoreGone` when it is not the one that is meant. */
  constructor(path: string, inode?: number) {
    this.path = path;
    this.inode = inode ?? inodeOf(path);
    this.mustBeThere();
  }

  /** Throws `StoreGone` when the file was removed, moved or replaced. */
  mustBeThere(): void {
    if (inodeOf(this.path) !== this.inode) {
      throw new StoreGone(
        `${this.path} was replaced by another file; put it back, or start the collector again`,
      );
    }
  }

  /** The same, and for the log beside it, which holds the newest rows. Right after a commit it must exist. */
  mustHoldCommits(): void {
    this.mustBeThere();
    inodeOf(`${this.path}-wal`);
  }
}

function inodeOf(path: string): number {
  try {
    return statSync(path).ino;
  } catch (cause) {
    throw new StoreGone(`${path} cannot be found or read; put it back`, { cause });
  }
}
