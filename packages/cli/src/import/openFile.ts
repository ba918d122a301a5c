import { createReadStream } from 'node:fs';
import { Failure } from '../failure.js';
import { decodeText, type Encoding } from './csv/decodeText.js';
import { type Row, readRows } from './csv/readRows.js';
import { type HeaderCell, headerOf } from './headerOf.js';

/** A file whose header has been read. */
export interface OpenFile {
  header: HeaderCell[];
  /** The rows below the header; once. */
  rows: AsyncGenerator<Row>;
}

/** Opens a file and reads as many rows of names as its tool writes. */
export async function openFile(
  file: string,
  { headerRows, encoding }: { headerRows: number; encoding?: Encoding | undefined },
): Promise<OpenFile> {
  const rows = readRows(decodeText(bytesOf(file), { file, encoding }), file);
  const names: string[][] = [];
  while (names.length < headerRows) {
    const next = await rows.next();
    if (next.done) throw new Failure(`${file}: is empty, or ends within its header`);
    names.push(next.value.cells);
  }
  return { header: headerOf(names), rows };
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new Failure(`cannot read ${file} (${code})`, { cause });
  }
}
