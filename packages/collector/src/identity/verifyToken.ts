import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type IdentitySecret, maxLatenessMs } from './identityRule.js';

const payload = z.object({
  sub: z.string().min(1),
  /** Seconds since 1970. */
  exp: z.number().int(),
  nonce: z.string().min(8).max(64),
});

/** `v1`, the payload as base64url, and the signature of both as base64url. */
const form = /^(v1\.([\w-]+))\.([\w-]{43})$/;

export interface TokenUse {
  /** Whom the page says that it has before it. */
  respondent: string;
  secrets: readonly IdentitySecret[];
  /** When the event happened, on our clock. */
  at: number;
  receivedAt: number;
}

export type TokenVerdict =
  | { proved: true; nonce: string; expiresAt: number }
  | { proved: false; why: 'invalid' | 'expired' };

/** Whether the token proves that the host's server knew this respondent when the event happened. */
export function verifyToken(token: string, use: TokenUse): TokenVerdict {
  const [, signed, written, signature] = form.exec(token) ?? [];
  if (!signed || !written || !signature) return { proved: false, why: 'invalid' };
  const secret = use.secrets.find((each) => isSignedWith(each.secret, signed, signature));
  const claims = secret && claimsIn(written);
  if (!claims || claims.sub !== use.respondent) return { proved: false, why: 'invalid' };
  const expiresAt = Math.min(claims.exp * 1000, secret.retiresAt ?? Number.POSITIVE_INFINITY);
  const isInTime = use.at <= expiresAt && use.receivedAt <= expiresAt + maxLatenessMs;
  if (!isInTime) return { proved: false, why: 'expired' };
  return { proved: true, nonce: claims.nonce, expiresAt: claims.exp * 1000 + maxLatenessMs };
}

/** Compares in the same time wherever the two differ. */
function isSignedWith(secret: string, signed: string, signature: string): boolean {
  const right = createHmac('sha256', secret).update(signed).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === right.length && timingSafeEqual(given, right);
}

function claimsIn(written: string): z.infer<typeof payload> | undefined {
  try {
    return payload.safeParse(JSON.parse(Buffer.from(written, 'base64url').toString())).data;
  } catch {
    // Signed by the host, and yet no JSON: a mistake in its code, which its tests should meet as an unproved respondent.
    return undefined;
  }
}
