import { TextDecoder } from 'node:util';
import { Failure } from '../../failure.js';

/** What a file may be told to be written in; without it, its first bytes say. */
export const encodings = ['utf-8', 'utf-16le', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes that must be known before anything can be said about a file. */
const headBytes = 4;

/**
 * The text of a file as it is read. Spreadsheets write UTF-8, UTF-16 with a mark, or the code page of the machine; the
 * last is not guessed, since a wrong guess changes people's words in silence.
 * @throws Failure that says what the file is, and what to do.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  { file, encoding }: { file: string; encoding?: Encoding | undefined },
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let lines = 1;
  for await (const chunk of withHead(bytes)) {
    decoder ??= new TextDecoder(encoding ?? encodingOf(chunk, file), { fatal: true });
    const text = decoded(decoder, chunk, { file, lines });
    lines += text.split('\n').length - 1;
    yield text;
  }
  if (decoder) yield decoded(decoder, undefined, { file, lines });
}

/** The same bytes, of which the first piece is never shorter than the head. */
async function* withHead(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of bytes) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < headBytes) continue;
    yield head;
    head = undefined;
  }
  if (head?.length) yield head;
}

function encodingOf(head: Uint8Array, file: string): string {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) {
    throw new Failure(`${file}: is a workbook, not CSV; open it and save it as "CSV UTF-8"`);
  }
  if (head.subarray(0, 1000).includes(0)) {
    throw new Failure(`${file}: is UTF-16 without a mark, or no text; save it as "CSV UTF-8"`);
  }
  return 'utf-8';
}

function decoded(
  decoder: TextDecoder,
  chunk: Uint8Array | undefined,
  { file, lines }: { file: string; lines: number },
): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    const advice = 'save it as "CSV UTF-8", or add --encoding windows-1252 when that is what it is';
    throw new Failure(`${file}: from line ${lines} on, a letter is not ${decoder.encoding}; ${advice}`, {
      cause,
    });
  }
}
