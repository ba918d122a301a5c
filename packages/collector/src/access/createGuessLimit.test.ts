import { beforeEach, describe, expect, test } from 'vitest';
import { clientAddress } from '../ingest/clientAddress.js';
import { createGuessLimit, type GuessLimit } from './createGuessLimit.js';

const minuteMs = 60_000;
let now: number;
let guesses: GuessLimit;
beforeEach(() => {
  now = 0;
  guesses = createGuessLimit(() => now);
});

const fail = (address: string, account = 'ada@example.com') => guesses.begin({ address, account });
const times = (n: number, act: (index: number) => void) => {
  for (let index = 0; index < n; index++) act(index);
};
const address = (n: number) => `10.0.${Math.floor(n / 250)}.${n % 250}`;

describe('[46] guessing', () => {
  test('five times at one account from one address makes the sixth wait, for a quarter of an hour at most', () => {
    times(5, () => fail('10.0.0.1'));
    expect(() => fail('10.0.0.1')).toThrow(/try again in 15 minutes/);
    now = 15 * minuteMs - 1;
    expect(() => fail('10.0.0.1')).toThrow(/try again in a minute/);
    now = 15 * minuteMs;
    expect(() => fail('10.0.0.1')).not.toThrow();
  });

  test('goes on waiting no longer because somebody keeps trying', () => {
    times(5, () => fail('10.0.0.1'));
    for (now = 0; now < 15 * minuteMs; now += minuteMs) expect(() => fail('10.0.0.1')).toThrow();
    expect(() => fail('10.0.0.1')).not.toThrow();
  });

  test('at one account makes nobody else wait', () => {
    times(5, () => fail('10.0.0.1'));
    expect(() => fail('10.0.0.1', 'bo@example.com')).not.toThrow();
    expect(() => fail('10.0.0.2')).not.toThrow();
  });

  test('at many accounts from one address is stopped at thirty', () => {
    times(30, (n) => fail('10.0.0.1', `person${n}@example.com`));
    expect(() => fail('10.0.0.1', 'one-more@example.com')).toThrow(/too many/);
    expect(() => guesses.begin({ address: '10.0.0.1' })).toThrow(/too many/);
  });

  test('at one account from many addresses is stopped at thirty, whether anybody has it or not', () => {
    times(30, (n) => fail(address(n)));
    expect(() => fail('10.9.9.9')).toThrow(/too many/);
    times(30, (n) => fail(address(n), 'nobody@example.com'));
    expect(() => fail('10.9.9.9', 'nobody@example.com')).toThrow(/too many/);
  });

  test('from everywhere else never keeps out the address that the account signs in from', () => {
    fail('192.0.2.7').succeed();
    for (let hour = 0; hour < 48; hour++) {
      now = hour * 60 * minuteMs;
      times(30, (n) => {
        try {
          fail(address(n));
        } catch {
          // The attacker has to wait, which is the point.
        }
      });
      expect(() => fail('192.0.2.7').succeed()).not.toThrow();
    }
  });

  test('right is not guessing: it counts nothing and forgives what was mistyped before', () => {
    times(100, () => fail('10.0.0.1').succeed());
    times(4, () => fail('10.0.0.1'));
    fail('10.0.0.1').succeed();
    times(4, () => fail('10.0.0.1'));
    expect(() => fail('10.0.0.1')).not.toThrow();
  });

  test('from a /64 of IPv6 is from one address', () => {
    const failFrom = (remoteAddress: string) =>
      fail(clientAddress({ headers: {}, socket: { remoteAddress } }, 0));
    times(5, (n) => failFrom(`2001:db8:0:1::${n + 1}`));
    expect(() => failFrom('2001:0db8:0000:0001:ffff::1')).toThrow();
    expect(() => failFrom('2001:db8:0:2::1')).not.toThrow();
  });
});
