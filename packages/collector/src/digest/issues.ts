import { type Kysely, sql } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { Subscriber } from './subscriptions.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const firstPauseMs = 5 * minuteMs;
const longestPauseMs = 6 * 60 * minuteMs;
/** Longer than any issue can still be due. */
const keptMs = 60 * dayMs;

export interface ClaimedIssue extends Subscriber {
  issue: string;
}

/**
 * Takes an issue for sending; false when it was sent, is being sent, or is to be tried again later. The row is on disk
 * before anything is sent: killed in between, nobody sends it again, for it may have arrived. A digest that comes twice
 * is worse than one that does not come.
 */
export async function claimIssue(kysely: Kysely<Tables>, of: ClaimedIssue, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await kysely
    .insertInto('digest_issue')
    .values({
      ...{ project_id: of.projectId, account_id: of.accountId, issue: of.issue },
      ...{ state: 'sending', attempts: 1, claimed_at: now, next_at: null, error: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n || claimAgain(kysely, of, now);
}

/** Only what a server has refused, and cannot have delivered, is tried again. */
async function claimAgain(kysely: Kysely<Tables>, of: ClaimedIssue, now: number): Promise<boolean> {
  const { numUpdatedRows } = await kysely
    .updateTable('digest_issue')
    .set({ state: 'sending', attempts: sql`attempts + 1`, claimed_at: now, next_at: null })
    .where('project_id', '=', of.projectId)
    .where('account_id', '=', of.accountId)
    .where('issue', '=', of.issue)
    .where('state', '=', 'refused')
    .where('next_at', '<=', now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Writes down what became of it; what was refused is tried again, later each time. */
export async function settleIssue(
  kysely: Kysely<Tables>,
  of: ClaimedIssue,
  { state, error, now }: { state: 'sent' | 'refused' | 'unknown'; error: string | null; now: number },
): Promise<void> {
  const its = kysely
    .updateTable('digest_issue')
    .set({ state, error })
    .where('project_id', '=', of.projectId)
    .where('account_id', '=', of.accountId)
    .where('issue', '=', of.issue);
  const { attempts } = await its.returning('attempts').executeTakeFirstOrThrow();
  if (state === 'refused') await its.set({ next_at: now + pauseAfter(attempts) }).execute();
}

function pauseAfter(attempts: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** (attempts - 1));
}

export async function forgetOldIssues(kysely: Kysely<Tables>, now: number): Promise<void> {
  await kysely
    .deleteFrom('digest_issue')
    .where('claimed_at', '<', now - keptMs)
    .execute();
}
