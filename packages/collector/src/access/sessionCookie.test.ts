import { describe, expect, test } from 'vitest';
import { isOwnOrigin, requirePrivatePlace, sessionCookie, sessionIn } from './sessionCookie.js';

describe('the session cookie', () => {
  const local = { publicUrl: undefined, host: '127.0.0.1:4600' };
  const secure = { publicUrl: 'https://feedback.example', host: '127.0.0.1:4600' };

  test('is plain on this machine and bound to the host behind https', () => {
    expect(sessionCookie(local, 'x')).toBe(
      'cairn_session=x; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax',
    );
    expect(sessionCookie(secure, 'x')).toMatch(/^__Host-cairn_session=x; Path=\/; .*; Secure$/);
  });

  test('is found among others, and only under its own name', () => {
    expect(sessionIn('a=1; cairn_session=x; b=2', local)).toBe('x');
    expect(sessionIn('cairn_session=x', secure)).toBeUndefined();
    expect(sessionIn(undefined, local)).toBeUndefined();
    expect(sessionIn('cairn_session=', local)).toBeUndefined();
  });

  test.each(['127.0.0.1:4600', 'localhost', '[::1]:4600'])('signing in on %s is private', (host) => {
    expect(() => requirePrivatePlace({ publicUrl: undefined, host })).not.toThrow();
  });

  test.each(['cairn.lan', '192.168.1.5:4600', ''])('signing in over plain http on %s is not', (host) => {
    expect(() => requirePrivatePlace({ publicUrl: undefined, host })).toThrow(/CAIRN_PUBLIC_URL/);
    expect(() => requirePrivatePlace({ publicUrl: 'http://cairn.lan', host })).toThrow(/CAIRN_PUBLIC_URL/);
  });

  test('an origin is our own on this machine, or at the public address', () => {
    expect(isOwnOrigin('http://127.0.0.1:4600', local)).toBe(true);
    expect(isOwnOrigin('https://feedback.example', secure)).toBe(true);
    expect(isOwnOrigin('http://127.0.0.1:4600', secure)).toBe(true);
    expect(isOwnOrigin('http://feedback.example', secure)).toBe(false);
    expect(isOwnOrigin('http://127.0.0.1:4601', local)).toBe(false);
    expect(isOwnOrigin('null', local)).toBe(false);
    expect(isOwnOrigin(undefined, local)).toBe(false);
  });

  test('a host that claims to be the origin is not enough: names can be pointed at this machine', () => {
    expect(isOwnOrigin('http://evil.example', { publicUrl: undefined, host: 'evil.example' })).toBe(false);
  });
});
