import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { AdminEnv } from './adminApi.js';

/**
 * Answers with what comes piece by piece, so that memory stays the same however much there is: nothing is asked for
 * before the reader has taken what was there, and nothing at all after it has gone.
 */
export function sendStream(
  context: Context<AdminEnv>,
  pieces: AsyncIterable<string>,
  type: string,
): Response {
  // A stream of node's is a web stream here, whatever the two type declarations say of each other.
  const body = Readable.toWeb(Readable.from(pieces, { highWaterMark: 1 })) as ReadableStream;
  return context.body(body, 200, { 'Content-Type': type });
}
