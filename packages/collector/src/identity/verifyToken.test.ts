import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { maxLatenessMs } from './identityRule.js';
import { type TokenUse, verifyToken } from './verifyToken.js';

const at = Date.parse('2026-03-01T12:00:00Z');
const minuteMs = 60_000;
const secret = { id: 'one', secret: 'ids_of_the_tests', createdAt: 0, retiresAt: null };
const claims = { sub: 'customer-1', exp: at / 1000 + 60, nonce: 'nonce-of-1' };

function tokenOf(payload: unknown, key = secret.secret): string {
  const written = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const signed = `v1.${Buffer.from(written).toString('base64url')}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

function verdict(token: string, change: Partial<TokenUse> = {}) {
  return verifyToken(token, { respondent: 'customer-1', secrets: [secret], at, receivedAt: at, ...change });
}

test('[43] a token that the secret signed, for this respondent and in time, proves them', () => {
  expect(verdict(tokenOf(claims))).toEqual({
    proved: true,
    nonce: 'nonce-of-1',
    expiresAt: at + minuteMs + maxLatenessMs,
  });
});

describe('[43] no proof is', () => {
  const right = tokenOf(claims);
  const [head, body = '', signature = ''] = right.split('.');
  const other = Buffer.from(JSON.stringify({ ...claims, sub: 'customer-2' })).toString('base64url');
  test.each<[string, string]>([
    ['an empty text', ''],
    ['something else', 'customer-1'],
    ['a token of another secret', tokenOf(claims, 'ids_of_somebody_else')],
    ['a token of another version', right.replace('v1', 'v2')],
    ['a token of another respondent', tokenOf({ ...claims, sub: 'customer-2' })],
    ['another payload under the same signature', `${head}.${other}.${signature}`],
    ['a token without its signature', `${head}.${body}.`],
    ['a shorter signature', right.slice(0, -1)],
    ['a token with more behind it', `${right}.${signature}`],
    ['a payload that is no JSON', tokenOf('customer-1')],
    ['a payload without an expiry', tokenOf({ sub: 'customer-1', nonce: 'nonce-of-1' })],
    ['an expiry that is a text', tokenOf({ ...claims, exp: '2100' })],
    ['a payload without a nonce', tokenOf({ sub: 'customer-1', exp: claims.exp })],
    ['a nonce that could be guessed', tokenOf({ ...claims, nonce: '1' })],
  ])('%s', (_, token) => {
    expect(verdict(token)).toEqual({ proved: false, why: 'invalid' });
  });
});

describe('[43] expiry', () => {
  const expiry = claims.exp * 1000;
  test.each<[string, Partial<TokenUse>, boolean]>([
    ['an event in the last moment', { at: expiry, receivedAt: expiry }, true],
    ['an event a moment later', { at: expiry + 1, receivedAt: expiry + 1 }, false],
    ['an event in time that waited offline for a week', { receivedAt: expiry + maxLatenessMs }, true],
    ['an event in time that claims to have waited longer', { receivedAt: expiry + maxLatenessMs + 1 }, false],
  ])('%s', (_, use, proved) => {
    expect(verdict(tokenOf(claims), use)).toMatchObject(proved ? { proved } : { why: 'expired' });
  });
});

describe('[43] rotation', () => {
  const former = { ...secret, id: 'former', secret: 'ids_of_before', retiresAt: at + minuteMs / 2 };
  const secrets = [secret, former];
  const byFormer = tokenOf(claims, former.secret);

  test('both secrets prove while the former one is good', () => {
    expect(verdict(tokenOf(claims), { secrets })).toMatchObject({ proved: true });
    expect(verdict(byFormer, { secrets })).toMatchObject({ proved: true });
  });

  test('the former one proves nothing that happened after its end', () => {
    const late = { secrets, at: former.retiresAt + 1, receivedAt: former.retiresAt + 1 };
    expect(verdict(byFormer, late)).toEqual({ proved: false, why: 'expired' });
    expect(verdict(tokenOf(claims), late)).toMatchObject({ proved: true });
  });

  test('one that was removed proves nothing', () => {
    expect(verdict(byFormer)).toEqual({ proved: false, why: 'invalid' });
  });
});
