import { hash } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { createPasswords, type PasswordEngine } from './createPasswords.js';

/** Counts the work, and does none. */
function counting(): PasswordEngine & { verified: string[]; most: number } {
  let running = 0;
  const engine = {
    verified: [] as string[],
    most: 0,
    hash: async (password: string) => `hash of ${password}`,
    async verify(hash: string, password: string) {
      engine.verified.push(hash);
      running += 1;
      engine.most = Math.max(engine.most, running);
      await Promise.resolve();
      running -= 1;
      return hash === `hash of ${password}`;
    },
  };
  return engine;
}

test('hashes with argon2id at the cost that OWASP asks for, and a salt of its own', async () => {
  const passwords = await createPasswords();
  const [one, two] = [await passwords.hash('the same words'), await passwords.hash('the same words')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(two).not.toBe(one);
  expect(await passwords.verify(one, 'the same words')).toBe(true);
  expect(await passwords.verify(one, 'other words')).toBe(false);
});

test('[46] checks one hash for an address that nobody has, as for one that somebody has', async () => {
  const engine = counting();
  const passwords = await createPasswords(engine);
  expect(await passwords.verify('hash of right', 'wrong')).toBe(false);
  expect(engine.verified).toEqual(['hash of right']);
  expect(await passwords.verify(undefined, 'wrong')).toBe(false);
  expect(engine.verified).toHaveLength(2);
});

test('[46] nobody’s hash costs what anybody’s costs', async () => {
  const verified: string[] = [];
  const passwords = await createPasswords({
    hash,
    verify: async (stored) => verified.push(stored) > 0,
  });
  const own = await passwords.hash('somebody’s password');
  await passwords.verify(own, 'a guess');
  expect(await passwords.verify(undefined, 'a guess')).toBe(false);
  const [costOfOwn, costOfNobodys] = verified.map((stored) => stored.split('$').slice(0, 4));
  expect(costOfNobodys).toEqual(costOfOwn);
});

test('the same password is the same however a keyboard composed its letters', async () => {
  const passwords = await createPasswords();
  const stored = await passwords.hash('über den Bergen');
  expect(await passwords.verify(stored, 'u\u0308ber den Bergen')).toBe(true);
});

test('[46] of a flood two are hashed at once, forty wait, and the rest is told to come back', async () => {
  const engine = counting();
  const passwords = await createPasswords(engine);
  const guesses = Array.from({ length: 200 }, () => passwords.verify(undefined, 'guess'));
  const results = await Promise.allSettled(guesses);
  expect(engine.most).toBe(2);
  const refused = results.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(200 - 42);
  expect(refused[0]).toMatchObject({ reason: { code: 'unavailable', retryAfterSeconds: 2 } });
});
