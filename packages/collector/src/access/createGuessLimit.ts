import { Refusal } from '../refusal.js';
import { createAttemptWindow } from './createAttemptWindow.js';

const minuteMs = 60_000;

/** One address at one account: a person who mistypes. */
const pairLimit = { max: 5, windowMs: 15 * minuteMs };
/** One address at many accounts, or at links. */
const addressLimit = { max: 30, windowMs: 15 * minuteMs };
/** Many addresses at one account. */
const accountLimit = { max: 30, windowMs: 15 * minuteMs };

/** Addresses that an account has signed in from; the last few are enough. */
const maxHomes = 5;

export interface Attempt {
  /** It was right after all: it does not count, and its address is now one the account is known to use. */
  succeed(): void;
}

/** Slows down whoever guesses passwords or links, and nobody else. */
export interface GuessLimit {
  /**
   * Counts an attempt before it is judged, so that a hundred at once are a hundred. Throws `rate_limited`.
   * `account` is the e-mail address that was typed, whether anybody has it or not; `address` is where from, as
   * `clientAddress` counts it.
   */
  begin(of: { address: string; account?: string }): Attempt;
}

/**
 * Three counts of 15 minutes. The one of an account over all addresses passes over those that the account has
 * signed in from: whoever floods it from elsewhere keeps out those elsewhere, never its owner at home.
 */
export function createGuessLimit(now: () => number = Date.now): GuessLimit {
  const pairs = createAttemptWindow(pairLimit, now);
  const addresses = createAttemptWindow(addressLimit, now);
  const accounts = createAttemptWindow(accountLimit, now);
  const homes = new Map<string, string[]>();

  return {
    begin({ address, account }) {
      const pair = `${address} ${account ?? ''}`;
      const isHome = account !== undefined && homes.get(account)?.includes(address);
      const counts = [
        { window: addresses, key: address },
        ...(account === undefined ? [] : [{ window: pairs, key: pair }]),
        ...(account === undefined || isHome ? [] : [{ window: accounts, key: account }]),
      ];
      const wait = Math.max(...counts.map(({ window, key }) => window.waitSeconds(key)));
      if (wait) throw tooMany(wait);
      for (const { window, key } of counts) window.count(key);
      return {
        succeed() {
          for (const { window, key } of counts) window.uncount(key);
          if (account === undefined) return;
          pairs.forget(pair);
          const others = (homes.get(account) ?? []).filter((one) => one !== address);
          homes.set(account, [address, ...others].slice(0, maxHomes));
        },
      };
    },
  };
}

function tooMany(wait: number): Refusal {
  const minutes = Math.ceil(wait / 60);
  const message = `too many wrong attempts; try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
  return new Refusal('rate_limited', message, { retryAfterSeconds: wait });
}
