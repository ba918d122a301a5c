import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../refusal.js';
import { createGate } from './createGate.js';
import { normalPassword } from './passwordProblem.js';
import { newSecret } from './secret.js';

/**
 * argon2id (the library's default algorithm) with 19 MiB, two passes and one lane: the first choice of the OWASP
 * Password Storage Cheat Sheet, https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two at once take 38 MiB and two of node's four threads, so a flood of sign-ins leaves room for files and names. */
const lanes = { atOnce: 2, waiting: 40 };
const retryAfterSeconds = 2;

/** What does the arithmetic; tests count its calls. */
export interface PasswordEngine {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** Hashes and checks passwords off the HTTP thread. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Without a hash (nobody has that address) it does the same work and says no. */
  verify(hash: string | undefined, password: string): Promise<boolean>;
}

const argon2id: PasswordEngine = { hash: (password) => hash(password, cost), verify };

export async function createPasswords(engine: PasswordEngine = argon2id): Promise<Passwords> {
  const gate = createGate(lanes);
  const nobodys = await engine.hash(newSecret());
  return {
    hash: (password) => taken(gate.run(() => engine.hash(normalPassword(password)))),
    async verify(stored, password) {
      const isRight = await taken(gate.run(() => engine.verify(stored ?? nobodys, normalPassword(password))));
      return isRight && stored !== undefined;
    },
  };
}

async function taken<T>(turn: Promise<{ done: T } | undefined>): Promise<T> {
  const finished = await turn;
  if (finished) return finished.done;
  throw new Refusal('unavailable', 'too many people sign in at once; try again', { retryAfterSeconds });
}
