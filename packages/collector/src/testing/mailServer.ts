import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came in. */
export interface ReceivedMail {
  to: string[];
  /** By name in lower case; long ones put together again. */
  headers: Record<string, string>;
  /** Headers and all. */
  raw: string;
}

type Behaviour = 'well' | 'refusing' | 'hanging up' | 'silent';

/** A real SMTP server on this machine. */
export interface MailServer {
  url: string;
  received: ReceivedMail[];
  /** Settles with the next mail that nobody has taken yet. */
  next(): Promise<ReceivedMail>;
  /** How it answers from now on: takes mails, refuses them, hangs up after it has read one, or says nothing any more. */
  behave(as: Behaviour): void;
  end(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const taken: ReceivedMail[] = [];
  let behaviour: Behaviour = 'well';
  let onReceived = () => {};
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (behaviour === 'refusing')
          return callback(Object.assign(new Error('later'), { responseCode: 451 }));
        const raw = Buffer.concat(chunks).toString();
        const mail = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          headers: headersIn(raw),
          raw,
        };
        received.push(mail);
        taken.push(mail);
        onReceived();
        if (behaviour === 'well') return callback();
        if (behaviour === 'silent') return;
        // Without a word, after everything was sent.
        for (const connection of server.connections) connection.close();
      });
    },
  });
  server.on('error', () => {
    // A connection that was cut short: what the client makes of it is the test's business.
  });
  const listening = once(server.server, 'listening');
  server.listen(0, '127.0.0.1');
  await listening;
  // A server that listens on a port has an address of this form.
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    async next() {
      while (!taken[0]) await new Promise<void>((resolve) => (onReceived = resolve));
      // The loop has just seen that there is one.
      return taken.shift() as ReceivedMail;
    },
    behave(as) {
      behaviour = as;
    },
    end() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const connection of server.connections) connection.close();
      return ended;
    },
  };
}

function headersIn(raw: string): Record<string, string> {
  const [head = ''] = raw.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
