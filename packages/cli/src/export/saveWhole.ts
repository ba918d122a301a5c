import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../failure.js';
import { reasonOf } from '../remote/remoteRequest.js';
import type { Progress } from './createProgress.js';

/** Fails when there is such a file already, before anything is asked for. */
export async function mustNotBeThere(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Failure(`${file} is already there; add --force to replace it`);
}

/**
 * Writes what comes into a file beside the one that was named, which gets its name when all of it is on disk: a download
 * that breaks off leaves nothing that looks whole. Resolves with how much there was.
 */
export async function saveWhole(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  progress: Progress,
): Promise<string> {
  const part = `${file}.${process.pid}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await write(part, pieces, progress);
    await rename(part, file);
    return progress.end();
  } catch (cause) {
    const amount = progress.end();
    await rm(part, { force: true });
    const why = reasonOf(cause);
    throw new Failure(`the export broke off after ${amount} (${why}); ${file} was not written`, { cause });
  }
}

async function write(part: string, pieces: AsyncIterable<Uint8Array>, progress: Progress): Promise<void> {
  const handle = await open(part, 'w');
  try {
    for await (const piece of pieces) {
      await handle.writeFile(piece);
      progress.add(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}
