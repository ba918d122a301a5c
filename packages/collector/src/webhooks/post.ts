import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Target } from './webhookTarget.js';

/** Bytes of an answer that are read; nobody needs more, and a receiver may send for ever. */
const maxAnswerBytes = 1024;
/** Characters of it that are kept, so that people see what their receiver said. */
const keptChars = 200;

export interface Answer {
  status: number;
  /** How it began. */
  text: string;
}

/**
 * Posts once, to the addresses that were checked and to no other; follows nothing. Rejects when there is no whole answer,
 * or as much of one as is read, before the signal says stop.
 */
export function post(
  { url, addresses }: Target,
  message: { headers: Record<string, string>; body: string },
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = requestFor(url)(url, {
      method: 'POST',
      // A connection of its own: one that is kept open was checked for another delivery.
      agent: false,
      signal,
      lookup: pinned(addresses),
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(message.body)),
        'User-Agent': 'Cairn-Webhooks',
        ...message.headers,
      },
    });
    sent.on('error', reject);
    sent.on('response', (answer) => readStart(answer).then(resolve, reject));
    sent.end(message.body);
  });
}

function requestFor(url: URL): (url: URL, options: RequestOptions) => ClientRequest {
  return url.protocol === 'https:' ? httpsRequest : httpRequest;
}

/** Answers every question for an address with those that were checked. */
function pinned(addresses: Target['addresses']): NonNullable<RequestOptions['lookup']> {
  return (_host, options, answer) => {
    const [first] = addresses;
    if (options.all) answer(null, addresses);
    else answer(null, first?.address ?? '', first?.family);
  };
}

async function readStart(answer: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer) {
    chunks.push(chunk);
    bytes += chunk.length;
    // Leaving the loop closes the connection.
    if (bytes >= maxAnswerBytes) break;
  }
  const text = Buffer.concat(chunks).toString().slice(0, keptChars).replaceAll('\0', '');
  return { status: answer.statusCode ?? 0, text };
}
