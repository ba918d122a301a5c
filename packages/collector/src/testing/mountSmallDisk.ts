import { execFileSync } from 'node:child_process';

/** A file system of 24 MB in the folder; false where this user or this system cannot have one. */
export function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'cairn-test', folder], { stdio: 'ignore' });
    return true;
  } catch {
    // Not root, or no tmpfs.
    return false;
  }
}

/** A closed connection lets go of its file only when its statements are collected: that is not waited for. */
export function unmountSmallDisk(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
}
