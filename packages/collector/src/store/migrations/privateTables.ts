import type { Kysely } from 'kysely';
import { createForgetting } from './private/forgetting.js';
import { createIdentity } from './private/identity.js';
import { createWebhooks } from './private/webhooks.js';

/** Whose an event is, for how long it is kept, and whom we tell of it. */
export async function privateTables(kysely: Kysely<unknown>): Promise<void> {
  await createIdentity(kysely);
  await createForgetting(kysely);
  await createWebhooks(kysely);
}
