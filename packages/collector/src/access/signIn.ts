import { Refusal } from '../refusal.js';
import type { AccessParts, Credentials } from './accessParts.js';
import { type Account, findAccount } from './accounts.js';
import { requireEmail } from './readCredentials.js';

/**
 * The account that an address and a password open. Who has no account here is told the same, after the same work,
 * as who mistyped, so that nobody can find out who has one.
 */
export async function signIn(parts: AccessParts, given: Credentials): Promise<Account> {
  const { kysely, passwords, guesses } = parts;
  const email = requireEmail(given.email);
  const attempt = guesses.begin({ address: given.address, account: email });
  const account = await findAccount(kysely, email);
  const isRight = await passwords.verify(account?.passwordHash, given.password);
  if (!account || !isRight) {
    throw new Refusal('unauthorized', 'this e-mail address and this password do not go together');
  }
  attempt.succeed();
  return account;
}
