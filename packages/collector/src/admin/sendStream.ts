import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { AdminEnv } from './adminApi.js';

/** Answers with what comes piece by piece, so that memory stays the same however much there is. */
export function sendStream(
  context: Context<AdminEnv>,
  pieces: AsyncIterable<string>,
  type: string,
): Response {
  // A stream of node's is a web stream here, whatever the two type declarations say of each other.
  const body = Readable.toWeb(Readable.from(pieces)) as ReadableStream;
  return context.body(body, 200, { 'Content-Type': type });
}
