import { createConnection } from 'node:net';

/** What came back. */
export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** How an exchange ended: with an answer, closed without one, still silent after all patience, or not let in at all. */
export type Ending = Answer | 'closed' | 'silent' | 'refused';

/** A simulation may take twenty seconds, an unfinished request ten; on a busy machine both take longer. Silence beyond is a hang. */
const patienceMs = 60_000;

/** Sends bytes as they are over a connection of their own and reads one answer. */
export function exchange(port: number, bytes: Buffer): Promise<Ending> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    // Its answer says how long a body would be that never comes.
    const isHead = bytes.subarray(0, 5).toString() === 'HEAD ';
    let connected = false;
    const socket = createConnection(port, '127.0.0.1', () => {
      connected = true;
    });
    const end = (ending: Ending) => {
      socket.destroy();
      resolve(ending);
    };
    socket.setTimeout(patienceMs, () => end('silent'));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      const answer = readAnswer(chunks, isHead);
      if (answer) end(answer);
    });
    // The server may close while we still send: what it has said counts.
    socket.on('error', () => end(connected ? (readAnswer(chunks, true) ?? 'closed') : 'refused'));
    socket.on('close', () => end(readAnswer(chunks, true) ?? 'closed'));
    socket.write(bytes);
  });
}

/** The answer, once there is enough of it: its whole body, or its head where the body is without end. */
function readAnswer(chunks: readonly Buffer[], needsNoBody: boolean): Answer | undefined {
  const text = Buffer.concat(chunks)
    .toString('latin1')
    .replace(/^HTTP\/1\.1 100 .*?\r\n\r\n/s, '');
  const split = text.indexOf('\r\n\r\n');
  if (split < 0) return undefined;
  const [start = '', ...lines] = text.slice(0, split).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':', 1)[0]?.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = text.slice(split + 4);
  const status = Number(start.split(' ')[1]);
  const isWhole = needsNoBody || isComplete(body, { status, headers });
  return isWhole ? { status, headers, body: unchunked(body, headers) } : undefined;
}

function isComplete(
  body: string,
  { status, headers }: { status: number; headers: Record<string, string> },
): boolean {
  if (status === 204 || status === 304 || headers['content-type'] === 'text/event-stream') return true;
  if (headers['transfer-encoding'] === 'chunked') return body.endsWith('0\r\n\r\n');
  return headers['content-length'] !== undefined && body.length >= Number(headers['content-length']);
}

function unchunked(body: string, headers: Record<string, string>): string {
  return headers['transfer-encoding'] === 'chunked' ? body.replace(/(^|\r\n)[0-9a-f]+\r\n/g, '') : body;
}
