import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type RequestError, requestErrors } from '@cairn/schema/wire';
import { crossOriginHeaders } from './ingest/answer.js';
import { SettingsError } from './settingsError.js';

/** A request that has not arrived whole by then is given up: a slow sender may not hold a connection for ever. */
const requestTimeoutMs = 10_000;
/** Silence on a connection after which a reader that takes nothing of its answer is cut off. A live stream speaks four times as often. */
const silenceMs = 60_000;
/** Supervisors kill after ten seconds; the other two are for closing the store. */
const drainMs = 8000;
const sweepMs = 50;
/** A connection costs some ten kilobytes, so this many cost no more than the events that may wait for the disk. */
const maxConnections = 10_000;
const maxHeaderBytes = 16 * 1024;

export interface ServerOptions {
  host: string;
  port: number;
  /** The variable that set the port, for the message when it is taken. */
  portVariable: string;
  requestTimeoutMs?: number | undefined;
  silenceMs?: number | undefined;
  maxConnections?: number | undefined;
}

/** node's server with our limits: slow requests get 408, and closing waits for what is under way. */
export class HttpServer {
  readonly #server: Server;
  readonly #options: ServerOptions;

  constructor(options: ServerOptions, listener: RequestListener) {
    this.#options = options;
    const requestTimeout = options.requestTimeoutMs ?? requestTimeoutMs;
    this.#server = createServer(
      {
        requestTimeout,
        headersTimeout: requestTimeout,
        connectionsCheckingInterval: Math.min(1000, requestTimeout),
        // Longer than the minute that load balancers keep a connection, so that they close first.
        keepAliveTimeout: 65_000,
        maxHeaderSize: maxHeaderBytes,
        noDelay: true,
        // Refused further in, with words: node's own refusal is empty, and no page may read it.
        requireHostHeader: false,
      },
      listener,
    );
    this.#server.timeout = options.silenceMs ?? silenceMs;
    this.#server.maxConnections = options.maxConnections ?? maxConnections;
    // Whoever comes next finds room again; a browser opens a connection it had kept in reserve anew.
    this.#server.on('drop', () => this.#server.closeIdleConnections());
    this.#server.on('clientError', answerBrokenRequest);
    // Whatever else is expected of us, the request is answered as it stands: node's own refusal has no words.
    this.#server.on('checkExpectation', listener);
  }

  /** Where it listens. Rejects with a `SettingsError` when the address cannot be had. */
  listen(): Promise<string> {
    const { host, port } = this.#options;
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => reject(this.#cannotListen(error)));
      this.#server.listen(port, host, () => resolve(addressOf(this.#server.address(), host)));
    });
  }

  /** Stops accepting, lets requests under way finish for up to eight seconds, then cuts what is left. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      const cut = setTimeout(() => this.#server.closeAllConnections(), drainMs);
      // A connection that answers its last request now becomes idle only later.
      const sweep = setInterval(() => this.#server.closeIdleConnections(), sweepMs);
      this.#server.close(() => {
        clearTimeout(cut);
        clearInterval(sweep);
        resolve();
      });
    });
  }

  #cannotListen(error: NodeJS.ErrnoException): SettingsError {
    const { host, port, portVariable } = this.#options;
    const problem =
      error.code === 'EADDRINUSE'
        ? `${portVariable}: port ${port} on ${host} is in use; stop what listens there, or choose another port`
        : `CAIRN_HOST: cannot listen on ${host} port ${port} (${error.code}); choose another address or port`;
    return new SettingsError([problem], { cause: error });
  }
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === 'object' && address ? address.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

/** A request that node could not read, or that took too long: answered in our words, readable for the browser. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const body = wordsFor(error.code);
  const text = JSON.stringify(body);
  const status = requestErrors[body.code];
  const headers = {
    ...crossOriginHeaders,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${text}`);
}

function wordsFor(code: string | undefined): RequestError {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { code: 'timeout', message: 'the request took too long to arrive; send it again' };
    case 'HPE_HEADER_OVERFLOW':
      return {
        code: 'too_large',
        message: `the headers are larger than ${maxHeaderBytes} bytes; send fewer`,
      };
    default:
      return { code: 'malformed', message: 'this is not an HTTP request that can be read' };
  }
}
