import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { GuessLimit } from './createGuessLimit.js';
import type { Passwords } from './createPasswords.js';

/** What letting people in needs. */
export interface AccessParts {
  kysely: Kysely<Tables>;
  passwords: Passwords;
  guesses: GuessLimit;
}

/** What somebody who wants in has typed, and from where. */
export interface Credentials {
  email: string;
  password: string;
  /** Of the network; only counted, never kept. */
  address: string;
}
