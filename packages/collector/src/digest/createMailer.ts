import { createTransport } from 'nodemailer';
import type { Settings } from '../settings.js';
import type { DigestMail } from './digestMail.js';

/** A mail with everything that its envelope and headers take. */
export interface Outgoing extends DigestMail {
  to: string;
  /** The same at every attempt, so that a mailbox can tell a repetition. */
  messageId: string;
  /** Ends it with one click, RFC 8058; undefined where there is no https address. */
  unsubscribe: string;
}

/** What became of a mail. `unknown`: the connection broke after all of it was sent, so it may have arrived. */
export type Sent = { state: 'sent'; error: null } | { state: 'refused' | 'unknown'; error: string };

export interface Mailer {
  /** Hands a mail over; never rejects. */
  send(mail: Outgoing): Promise<Sent>;
  /** Waits for no answer any more: whoever stops the collector does not wait for a mail server. */
  close(): void;
}

const connectMs = 10_000;
const silenceMs = 30_000;
const stopped = 'the collector was stopped';

export function createMailer({ smtpUrl, from }: NonNullable<Settings['mail']>): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    ...{ connectionTimeout: connectMs, greetingTimeout: connectMs, socketTimeout: silenceMs },
    // A mail of ours is only what we write.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const closing = new AbortController();
  const closed = new Promise<Sent>((resolve) => {
    closing.signal.addEventListener('abort', () => resolve({ state: 'unknown', error: stopped }));
  });

  async function hand({ to, subject, text, html, messageId, unsubscribe }: Outgoing): Promise<Sent> {
    try {
      const headers = unsubscribeHeaders(unsubscribe);
      await transport.sendMail({ from, to, subject, text, html, messageId, headers });
      return { state: 'sent', error: null };
    } catch (error) {
      return failureOf(error);
    }
  }

  return {
    async send(mail) {
      if (closing.signal.aborted) return { state: 'refused', error: stopped };
      return Promise.race([hand(mail), closed]);
    },
    close() {
      closing.abort();
      transport.close();
    },
  };
}

/** Mailbox providers post to the address when somebody clicks; they do so over https alone. */
function unsubscribeHeaders(address: string): Record<string, string> {
  const link = { 'List-Unsubscribe': `<${address}>` };
  if (!address.startsWith('https://')) return link;
  return { ...link, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** What nodemailer's errors carry beside their message. */
interface SmtpDetails {
  code?: string;
  responseCode?: number;
  syscall?: string;
  timeoutType?: string;
}

/**
 * What the server answered is an answer, and before the words of a mail are sent nothing can have arrived; of a connection
 * that broke later nobody knows. The server's own text is not kept: it may repeat addresses.
 */
function failureOf(error: unknown): Sent {
  // Of an error that is not one of nodemailer's none of these is there.
  const details: SmtpDetails = error instanceof Error ? (error as Error & SmtpDetails) : {};
  const { code = 'unknown', responseCode } = details;
  const state = responseCode !== undefined || isBeforeMail(details) ? 'refused' : 'unknown';
  const said =
    responseCode === undefined ? `no answer (${code})` : `the mail server answered ${responseCode}`;
  return { state, error: said };
}

/** nodemailer says `CONN` of every broken connection, so how it broke has to tell when. */
function isBeforeMail({ code, syscall, timeoutType }: SmtpDetails): boolean {
  const isWayThere = code === 'EDNS' || code === 'ETLS' || code === 'EAUTH' || code === 'EENVELOPE';
  return (
    isWayThere || syscall === 'connect' || (timeoutType !== undefined && timeoutType !== 'SOCKET_TIMEOUT')
  );
}
