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
  const closed = new Promise((resolve) => socket.once('close', resolve));
  return {
    socket,
    write: (text) => new Promise((resolve) => socket.write(text, () => resolve())),
    received: () => received,
    ended: () => closed.then(() => received),
  };
}

/**
 * A connection that the server has taken: it has answered there once, which `received` leaves out. One that is only
 * open may still wait in the kernel's queue, and a server that stops listening resets those.
 */
export async function openTaken(url: string): Promise<RawConnection> {
  const connection = await openRaw(url);
  await connection.write('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  while (!connection.received().includes('{"alive":true}')) await once(connection.socket, 'data');
  const greeting = connection.received().length;
  const sinceThen = (text: string) => text.slice(greeting);
  return {
    ...connection,
    received: () => sinceThen(connection.received()),
    ended: async () => sinceThen(await connection.ended()),
  };
}

/** A request for the ingest, whole; a test sends parts of it. */
export function rawPost(body: string): { head: string; body: string } {
  const head = `POST /v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return { head, body };
}
