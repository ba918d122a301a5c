import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that is written to byte by byte, for clients that no HTTP library would be. */
export interface RawConnection {
  socket: Socket;
  write(text: string): Promise<void>;
  /** Everything that has come back so far. */
  received(): string;
  /** Everything, once the other side has ended or cut the connection. */
  ended(): Promise<string>;
}

export async function openRaw(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    received += chunk;
  });
  socket.on('error', () => {}); // A connection that is cut: `close` follows.
  const closed = once(socket, 'close');
  return {
    socket,
    write: (text) => new Promise((resolve) => socket.write(text, () => resolve())),
    received: () => received,
    ended: () => closed.then(() => received),
  };
}

/** A request for the ingest, whole; a test sends parts of it. */
export function rawPost(body: string): { head: string; body: string } {
  const head = `POST /v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return { head, body };
}
