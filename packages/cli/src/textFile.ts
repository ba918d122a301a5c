import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from './failure.js';

/** Reads a text file; a byte order mark, with which some editors begin a file, is not part of the text. */
export async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new Failure(`cannot read ${file} (${codeOf(cause)})`, { cause });
  }
}

/** Writes a text file, with the folders that lead to it. `exclusive`: fails when the file is there. */
export async function writeText(
  file: string,
  text: string,
  { exclusive = false }: { exclusive?: boolean } = {},
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: exclusive ? 'wx' : 'w' });
  } catch (cause) {
    const code = codeOf(cause);
    const message =
      code === 'EEXIST'
        ? `${file} is already there; add --force to replace it`
        : `cannot write ${file} (${code})`;
    throw new Failure(message, { cause });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
