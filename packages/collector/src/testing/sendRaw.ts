import { createConnection } from 'node:net';

/** What is written to a connection: at once, or piece by piece for as long as it is open. */
export type Written = string | Buffer | Iterable<string | Buffer>;

/** Sends bytes as they are, waits for the server to end the connection, and returns all that it said. */
export function sendRaw(url: string, written: Written): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      answer += chunk;
    });
    // The server may close while we still write: what it has said before counts.
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    const pieces = typeof written === 'string' || Buffer.isBuffer(written) ? [written] : written;
    const iterator = pieces[Symbol.iterator]();
    const writeOn = () => {
      for (let next = iterator.next(); !next.done && !socket.destroyed; next = iterator.next()) {
        if (!socket.write(next.value)) return;
      }
    };
    socket.on('drain', writeOn);
    writeOn();
  });
}
