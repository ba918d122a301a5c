import { Refusal } from '../refusal.js';
import type { AccessParts, Credentials } from './accessParts.js';
import { type Account, createAccount } from './accounts.js';
import { recordAudit } from './audit.js';
import { setMembership } from './memberships.js';
import { requireEmail, requireGoodPassword } from './readCredentials.js';
import { everyProject } from './roles.js';
import { isSetupToken, spendSetupToken } from './setupTokens.js';

/** Throws unless the set-up link still opens something. */
export async function requireSetupToken(
  { kysely, guesses }: AccessParts,
  { token, address }: { token: string; address: string },
): Promise<void> {
  const attempt = guesses.begin({ address });
  if (!(await isSetupToken(kysely, token))) throw usedUp();
  attempt.succeed();
}

/** Trades the set-up link for the first account, which owns every project. */
export async function finishSetup(
  parts: AccessParts,
  { token, now, ...given }: Credentials & { token: string; now: number },
): Promise<Account> {
  await requireSetupToken(parts, { token, address: given.address });
  const email = requireEmail(given.email);
  requireGoodPassword(given.password, email);
  const passwordHash = await parts.passwords.hash(given.password);
  return parts.kysely.transaction().execute(async (transaction) => {
    if (!(await spendSetupToken(transaction, token, now))) throw usedUp();
    const account = await createAccount(transaction, { email, passwordHash, now });
    const grant = { projectId: everyProject, accountId: account.id, role: 'owner' as const };
    await setMembership(transaction, { ...grant, now });
    await recordAudit(transaction, {
      ...{ projectId: everyProject, actor: email, action: 'account.create', target: email, at: now },
      detail: { by: 'set-up link', role: 'owner' },
    });
    return account;
  });
}

function usedUp(): Refusal {
  return new Refusal(
    'unauthorized',
    'this set-up link was used or replaced; sign in if there is an account, or restart the collector, which prints a new one',
  );
}
