import type { IncomingMessage } from 'node:http';

/** Where a request comes from. Kept in memory while guessing is counted, and never stored. */
export function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}
