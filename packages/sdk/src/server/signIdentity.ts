/** Whom the host's server vouches for, and for how long. */
export interface Identity {
  /** The person's id, the same that the page gives to `identify`: 1 to 200 characters. */
  respondent: string;
  /** Seconds from now; default one hour, at most 31 days. */
  expiresInSeconds?: number;
}

const maxSeconds = 31 * 24 * 60 * 60;

/**
 * Makes the token that proves to the collector who the visitor is, for `identify(respondent, { token })`. To be called
 * on the host's server, where the secret is; needs Web Crypto, as Node 20, Deno, Bun and edge runtimes have it.
 *
 * Each token belongs to the first browser that uses it, so make one for each page or sign-in, never one for all.
 * Rejects with a `TypeError` that says what is wrong.
 *
 * ```ts
 * const token = await signIdentity(process.env.CAIRN_IDENTITY_SECRET, { respondent: user.id });
 * ```
 */
export async function signIdentity(secret: string | undefined, identity: Identity): Promise<string> {
  const { respondent, expiresInSeconds = 3600 } = identity;
  if (!secret) throw new TypeError('secret: pass the identity secret of the project');
  if (typeof respondent !== 'string' || !respondent || respondent.length > 200) {
    throw new TypeError('respondent: pass an id of 1 to 200 characters');
  }
  if (!(expiresInSeconds > 0 && expiresInSeconds <= maxSeconds)) {
    throw new TypeError(`expiresInSeconds: pass seconds from 1 to ${maxSeconds}`);
  }
  const payload = {
    sub: respondent,
    exp: Math.floor(Date.now() / 1000 + expiresInSeconds),
    nonce: crypto.randomUUID(),
  };
  const signed = `v1.${base64url(new TextEncoder().encode(JSON.stringify(payload)))}`;
  return `${signed}.${await signatureOf(signed, secret)}`;
}

async function signatureOf(text: string, secret: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))));
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}
