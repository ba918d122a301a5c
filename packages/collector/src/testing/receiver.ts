import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that came in. */
export interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** Somebody who is told by webhooks, on this machine. */
export interface Receiver {
  url: string;
  port: number;
  /** What came in so far, in order. */
  received: Received[];
  /** Settles with the next request that nobody has taken yet. */
  next(): Promise<Received>;
  /** How it answers from now on. */
  answer(with_: (response: ServerResponse) => void): void;
  end(): Promise<void>;
}

export async function startReceiver(host = '127.0.0.1', wantedPort = 0): Promise<Receiver> {
  const received: Received[] = [];
  const taken: Received[] = [];
  let reply = (response: ServerResponse): void => void response.writeHead(204).end();
  let onReceived = () => {};
  const server = createServer((request, response) => void take(request, response));
  server.listen(wantedPort, host);
  await once(server, 'listening');
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const one = { path: request.url ?? '', headers, body: Buffer.concat(chunks).toString() };
    received.push(one);
    taken.push(one);
    reply(response);
    onReceived();
  }

  return {
    url: `http://${host}:${port}`,
    port,
    received,
    async next() {
      while (!taken[0]) await new Promise<void>((resolve) => (onReceived = resolve));
      // The loop has just seen that there is one.
      return taken.shift() as Received;
    },
    answer: (with_) => {
      reply = with_;
    },
    async end() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
