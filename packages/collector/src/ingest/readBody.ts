import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal.js';

/**
 * How much more than allowed is still read, and thrown away, before the connection is cut: a sender that is
 * cut off while it sends sees a network error instead of the 413, and would send the same again.
 */
const drainBytes = 1024 * 1024;
const endedEarly = 'the request ended before its body; send it again';

/**
 * Reads a body of at most so many bytes, counted as they come: the length a header claims proves nothing.
 * A body that dribbles is ended by the server's `requestTimeout`. Bytes that are no UTF-8 become U+FFFD.
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  requirePlain(request);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else if (bytes > maxBytes + drainBytes) reject(tooLarge(maxBytes));
      else chunks.length = 0;
    });
    request.on('end', () => {
      if (bytes > maxBytes) return reject(tooLarge(maxBytes));
      const [first] = chunks;
      resolve((first && chunks.length === 1 ? first : Buffer.concat(chunks)).toString());
    });
    request.on('error', (cause) => reject(new Refusal('timeout', endedEarly, { cause })));
    request.on('close', () => {
      if (!request.complete) reject(new Refusal('timeout', endedEarly));
    });
  });
}

/** Nothing compressed is taken: a few bytes that unfold into gigabytes never get the chance to. */
function requirePlain({ headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'];
  if (encoding && encoding.toLowerCase() !== 'identity') {
    throw new Refusal('malformed', 'content-encoding: send the body uncompressed');
  }
  const transfer = headers['transfer-encoding'];
  if (transfer && transfer.toLowerCase() !== 'chunked') {
    throw new Refusal(
      'malformed',
      'transfer-encoding: send the body uncompressed, in chunks or with its length',
    );
  }
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal('too_large', `the body is larger than ${maxBytes} bytes; send less at a time`);
}
