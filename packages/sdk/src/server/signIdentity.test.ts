import { describe, expect, it } from 'vitest';
import { signIdentity } from './signIdentity.js';

const read = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString());

describe('signIdentity', () => {
  it('says who, until when, and never twice the same', async () => {
    const one = await signIdentity('ids_secret', { respondent: 'Zoë', expiresInSeconds: 60 });
    const [version, payload] = one.split('.');
    expect(version).toBe('v1');
    expect(read(payload)).toEqual({ sub: 'Zoë', exp: expect.any(Number), nonce: expect.any(String) });
    expect(read(payload).exp - Date.now() / 1000).toBeLessThanOrEqual(60);
    expect(await signIdentity('ids_secret', { respondent: 'Zoë', expiresInSeconds: 60 })).not.toBe(one);
  });

  it.each([
    ['secret', undefined, { respondent: 'me' }],
    ['secret', '', { respondent: 'me' }],
    ['respondent', 'ids_secret', { respondent: '' }],
    ['respondent', 'ids_secret', { respondent: 'x'.repeat(201) }],
    ['expiresInSeconds', 'ids_secret', { respondent: 'me', expiresInSeconds: 0 }],
    ['expiresInSeconds', 'ids_secret', { respondent: 'me', expiresInSeconds: Number.NaN }],
    ['expiresInSeconds', 'ids_secret', { respondent: 'me', expiresInSeconds: 1e9 }],
  ])('refuses a wrong %s', async (name, secret, identity) => {
    await expect(signIdentity(secret, identity)).rejects.toThrow(new RegExp(`^${name}: `));
  });
});
