import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import { hashOf, isSameHash } from '../access/secret.js';
import type { DigestSubscriptionTable } from '../store/outTables.js';
import type { Tables } from '../store/tables.js';
import { findSubscription } from './subscriptions.js';

/** What the link in a digest carries: whose it is, and a signature that only we can have made. */
export function unsubscribeToken({ project_id, account_id, secret }: DigestSubscriptionTable): string {
  const who = [project_id, account_id].map((id) => Buffer.from(id).toString('base64url'));
  return [...who, signatureOf(project_id, account_id, secret)].join('.');
}

/** The subscription that a token is of; undefined when it was not made by us, or there is none any more. */
export async function findByToken(
  kysely: Kysely<Tables>,
  token: string,
): Promise<DigestSubscriptionTable | undefined> {
  const [project = '', account = '', signature = ''] = token.split('.');
  const [projectId, accountId] = [project, account].map((id) => Buffer.from(id, 'base64url').toString());
  if (!projectId || !accountId) return undefined;
  const found = await findSubscription(kysely, { projectId, accountId });
  if (!found) return undefined;
  const expected = signatureOf(found.project_id, found.account_id, found.secret);
  return isSameHash(hashOf(signature), hashOf(expected)) ? found : undefined;
}

function signatureOf(projectId: string, accountId: string, secret: string): string {
  return createHmac('sha256', secret).update(`unsubscribe\n${projectId}\n${accountId}`).digest('base64url');
}
