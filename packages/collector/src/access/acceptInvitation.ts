import type { Kysely } from 'kysely';
import { Refusal } from '../refusal.js';
import type { Tables } from '../store/tables.js';
import type { AccessParts, Credentials } from './accessParts.js';
import { type Account, changePassword, createAccount, findAccount } from './accounts.js';
import { recordAudit } from './audit.js';
import { findInvitation, type Invitation, removeInvitation } from './invitations.js';
import { grantsOf, setMembership } from './memberships.js';
import { requireGoodPassword } from './readCredentials.js';
import { isAtLeast } from './roles.js';
import { signIn } from './signIn.js';

/** What whoever opens the link has to do: choose a password, or give the one they have. */
export interface OpenInvitation {
  invitation: Invitation;
  asksFor: 'newPassword' | 'password';
}

/** The invitation behind a link; throws when it was used, taken back, or is older than a week. */
export async function openInvitation(
  { kysely, guesses }: AccessParts,
  { token, address, now }: { token: string; address: string; now: number },
): Promise<OpenInvitation> {
  const attempt = guesses.begin({ address });
  const invitation = await findInvitation(kysely, token, now);
  if (!invitation) throw goneInvitation();
  attempt.succeed();
  const account = await findAccount(kysely, invitation.email);
  return { invitation, asksFor: account && !invitation.renewsPassword ? 'password' : 'newPassword' };
}

/** Lets the invited address in: with a new password, or with the one that its account has. */
export async function acceptInvitation(
  parts: AccessParts,
  { token, password, address, now }: Omit<Credentials, 'email'> & { token: string; now: number },
): Promise<Account> {
  const { invitation, asksFor } = await openInvitation(parts, { token, address, now });
  const { email } = invitation;
  if (asksFor === 'password') {
    const account = await signIn(parts, { email, password, address });
    return parts.kysely.transaction().execute(async (transaction) => {
      await join(transaction, { invitation, account, now });
      return account;
    });
  }
  requireGoodPassword(password, email);
  const passwordHash = await parts.passwords.hash(password);
  return parts.kysely.transaction().execute(async (transaction) => {
    const account = await accountWith(transaction, { invitation, passwordHash, now });
    await join(transaction, { invitation, account, now });
    return account;
  });
}

async function accountWith(
  kysely: Kysely<Tables>,
  { invitation, passwordHash, now }: { invitation: Invitation; passwordHash: string; now: number },
): Promise<Account> {
  const { email, projectId, renewsPassword } = invitation;
  const account = await findAccount(kysely, email);
  // Made by another link while this password was being hashed: only its own password opens it now.
  if (account && !renewsPassword) throw goneInvitation();
  const entry = { projectId, actor: email, target: email, at: now, detail: { by: 'invitation' } };
  if (!account) {
    await recordAudit(kysely, { ...entry, action: 'account.create' });
    return createAccount(kysely, { email, passwordHash, now });
  }
  await changePassword(kysely, { accountId: account.id, passwordHash, now });
  await recordAudit(kysely, { ...entry, action: 'account.password' });
  return account;
}

/** An invitation never takes anything away: who is more already stays more. */
async function join(
  kysely: Kysely<Tables>,
  { invitation, account, now }: { invitation: Invitation; account: Account; now: number },
): Promise<void> {
  const { projectId, role } = invitation;
  if (!(await removeInvitation(kysely, invitation))) throw goneInvitation();
  if (!role) return;
  const before = (await grantsOf(kysely, account.id)).get(projectId);
  if (!before || !isAtLeast(before, role)) {
    await setMembership(kysely, { projectId, accountId: account.id, role, now });
  }
  await recordAudit(kysely, {
    ...{ projectId, actor: account.email, action: 'member.join', target: account.email, at: now },
    detail: { role, invitedBy: invitation.invitedBy },
  });
}

function goneInvitation(): Refusal {
  return new Refusal(
    'gone',
    'this invitation was used, taken back, or is older than seven days; ask for a new one',
  );
}
