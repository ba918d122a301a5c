import type { Kysely } from 'kysely';
import { newSecret } from '../access/secret.js';
import type { DigestSubscriptionTable } from '../store/outTables.js';
import type { Tables } from '../store/tables.js';
import type { DigestFrequency } from './dueIssue.js';

/** Somebody of a project. */
export interface Subscriber {
  projectId: string;
  accountId: string;
}

export async function findSubscription(
  kysely: Kysely<Tables>,
  { projectId, accountId }: Subscriber,
): Promise<DigestSubscriptionTable | undefined> {
  return kysely
    .selectFrom('digest_subscription')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

/** Everybody who wants digests. */
export async function listSubscriptions(kysely: Kysely<Tables>): Promise<DigestSubscriptionTable[]> {
  return kysely
    .selectFrom('digest_subscription')
    .selectAll()
    .where('frequency', '!=', 'off')
    .orderBy('project_id')
    .orderBy('account_id')
    .execute();
}

/** Takes over what somebody wants. The secret stays: links in mails of before go on working. */
export async function saveSubscription(
  kysely: Kysely<Tables>,
  { projectId, accountId }: Subscriber,
  wish: { frequency: DigestFrequency; hour: number; now: number },
): Promise<void> {
  const change = { frequency: wish.frequency, hour: wish.hour, since: wish.now };
  await kysely
    .insertInto('digest_subscription')
    .values({ project_id: projectId, account_id: accountId, ...change, secret: newSecret() })
    .onConflict((conflict) => conflict.columns(['project_id', 'account_id']).doUpdateSet(change))
    .execute();
}

export async function removeSubscription(
  kysely: Kysely<Tables>,
  { projectId, accountId }: Subscriber,
): Promise<void> {
  await kysely
    .deleteFrom('digest_subscription')
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .execute();
}
