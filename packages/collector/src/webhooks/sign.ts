import { createHmac, randomBytes } from 'node:crypto';

/** Standard Webhooks, https://www.standardwebhooks.com: whoever knows the secret can tell that it was us, and when. */

const prefix = 'whsec_';

export function newWebhookSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

export interface Message {
  id: string;
  /** Milliseconds; receivers refuse what is older than minutes, so each attempt has its own. */
  at: number;
  body: string;
}

/** The three headers; a signature for each secret, two of them while a rotation lasts. */
export function signatureHeaders(message: Message, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(message.at / 1000));
  const signed = `${message.id}.${timestamp}.${message.body}`;
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${signatureOf(signed, secret)}`).join(' '),
  };
}

function signatureOf(text: string, secret: string): string {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  return createHmac('sha256', key).update(text).digest('base64');
}
