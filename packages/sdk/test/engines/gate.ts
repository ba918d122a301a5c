import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { CairnEvent } from '@cairn/schema';
import { freePort } from '@cairn/scripts/testkit';

/** What becomes of a request at the gate: it passes, or what a network between page and collector makes of it. */
export type Fate =
  | 'pass'
  /** The connection breaks before the collector has heard of it. */
  | 'cut'
  /** The collector hears of it, and the connection breaks before its answer. */
  | 'lost'
  /** The collector hears of it, and its answer never comes. */
  | 'silent'
  /** Somebody else answers. */
  | { status: number; body?: string; headers?: Record<string, string> };

/** What stands between the page and the real collector, and can do what networks do. */
export interface Gate {
  url: string;
  /** Events as the page has sent them, again when it sent them again. */
  sent: CairnEvent[];
  /** Paths that were asked for. */
  paths: string[];
  /** The fates of the next requests to a path that begins so; the last one holds from then on. */
  decide(path: '/v1/events' | '/v1/manifest', ...fates: Fate[]): void;
  /** Nobody listens any more: every connection is refused. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
  /** Everything passes again, and nothing was sent. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function openGate(collector: string): Promise<Gate> {
  const fates = new Map<string, Fate[]>();
  const sent: CairnEvent[] = [];
  const paths: string[] = [];
  const port = await freePort();

  function fateOf(path: string): Fate {
    const found = [...fates].find(([prefix]) => path.startsWith(prefix))?.[1] ?? [];
    return (found.length > 1 ? found.shift() : found[0]) ?? 'pass';
  }

  const server = createServer(async (incoming, answer) => {
    const { url: path = '/', method } = incoming;
    paths.push(path);
    const body = Buffer.concat(await incoming.toArray());
    if (method === 'POST') sent.push(...JSON.parse(String(body)).events);
    const fate = fateOf(path);
    if (fate === 'cut') answer.destroy();
    else if (typeof fate === 'object') answerInstead(answer, fate);
    else pass(collector, { incoming, body, answer, fate });
  });

  const listen = async () => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const shut = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  await listen();

  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    paths,
    decide: (path, ...decided) => fates.set(path, decided),
    shut,
    reopen: listen,
    reset: async () => {
      fates.clear();
      sent.length = 0;
      paths.length = 0;
      if (!server.listening) await listen();
    },
    close: shut,
  };
}

interface Passing {
  incoming: IncomingMessage;
  body: Buffer;
  answer: ServerResponse;
  fate: 'pass' | 'lost' | 'silent';
}

function pass(collector: string, { incoming, body, answer, fate }: Passing): void {
  const { url = '/', method, headers } = incoming;
  const onward = request(new URL(url, collector), { method, headers }, (heard) => {
    if (fate === 'lost') answer.destroy();
    if (fate !== 'pass') {
      heard.resume();
      return;
    }
    answer.writeHead(heard.statusCode ?? 502, heard.headers);
    heard.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  onward.end(body);
}

function answerInstead(
  answer: ServerResponse,
  { status, body, headers }: Extract<Fate, { status: number }>,
): void {
  answer.writeHead(status, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Content-Type': 'text/html',
    ...headers,
  });
  answer.end(body);
}
