import type { Kysely } from 'kysely';
import { listMembers } from '../access/memberships.js';
import { hashOf } from '../access/secret.js';
import { type Clock, systemClock } from '../clock.js';
import type { Logger } from '../log.js';
import { type Repeated, repeat } from '../repeat.js';
import type { DigestSubscriptionTable } from '../store/outTables.js';
import { findProject, type Project } from '../store/projects.js';
import type { Tables } from '../store/tables.js';
import { composeDigest } from './composeDigest.js';
import type { Mailer, Sent } from './createMailer.js';
import { digestMail } from './digestMail.js';
import { dueIssue, type Issue } from './dueIssue.js';
import { claimIssue, forgetOldIssues, settleIssue } from './issues.js';
import { readDigest } from './readDigest.js';
import { listSubscriptions, removeSubscription } from './subscriptions.js';
import { unsubscribeToken } from './unsubscribeToken.js';

const minuteMs = 60_000;

export interface DigestJobParts {
  kysely: Kysely<Tables>;
  mailer: Mailer;
  log: Pick<Logger, 'error' | 'warn'>;
  /** Where people reach the collector. */
  publicUrl: () => string;
  /** How many cases wait for a reply in a project; left out where there are no cases. */
  casesWaiting?: (projectId: string) => Promise<number>;
  clock?: Clock;
}

/** Looks every minute which digests are due, and sends each once. */
export function sendDigests(parts: DigestJobParts): Repeated {
  const { kysely, log, clock = systemClock } = parts;
  return repeat({
    clock,
    everyMs: minuteMs,
    onFailure: (error) => log.error({ err: error }, 'digests could not be sent'),
    async work() {
      for (const subscription of await listSubscriptions(kysely)) {
        // What keeps one from being sent must not keep the others.
        await sendIfDue(parts, subscription, clock.now()).catch((error) =>
          log.error({ err: error }, 'a digest could not be sent'),
        );
      }
    },
  });
}

async function sendIfDue(
  parts: DigestJobParts,
  subscription: DigestSubscriptionTable,
  now: number,
): Promise<void> {
  const { kysely } = parts;
  const { project_id: projectId, account_id: accountId } = subscription;
  const project = await findProject(kysely, projectId);
  const issue = project && dueIssue(subscription, project.timeZone, now);
  if (!project || !issue) return;
  const members = await listMembers(kysely, projectId);
  const to = members.find(({ id }) => id === accountId)?.email;
  // Whoever was sent out of the project reads nothing of it any more.
  if (to === undefined) return removeSubscription(kysely, { projectId, accountId });
  const claimed = { projectId, accountId, issue: issue.key };
  if (!(await claimIssue(kysely, claimed, now))) return;
  const sent = await send(parts, { project, subscription, issue, to }).catch((error): Sent => {
    // A mailer never rejects: what failed was the writing.
    parts.log.error({ err: error }, 'a digest could not be written');
    return { state: 'refused', error: 'could not be written' };
  });
  if (sent.state !== 'sent')
    parts.log.warn({ reason: sent.error, state: sent.state }, 'a digest was not sent');
  await settleIssue(kysely, claimed, { ...sent, now });
  await forgetOldIssues(kysely, now);
}

interface Sending {
  project: Project;
  subscription: DigestSubscriptionTable;
  issue: Issue;
  to: string;
}

async function send(parts: DigestJobParts, { project, subscription, issue, to }: Sending): Promise<Sent> {
  const { kysely, mailer, publicUrl, casesWaiting } = parts;
  const read = await readDigest(kysely, project, issue.period);
  if (!read) return { state: 'refused', error: 'nothing is published' };
  const waiting = await casesWaiting?.(project.id);
  const unsubscribe = `${publicUrl()}/api/unsubscribe/${unsubscribeToken(subscription)}`;
  const mail = digestMail(composeDigest({ ...read, casesWaiting: waiting }), {
    console: `${publicUrl()}/`,
    unsubscribe,
  });
  return mailer.send({ ...mail, to, unsubscribe, messageId: messageIdOf(subscription, issue, publicUrl()) });
}

function messageIdOf(
  { project_id, account_id }: DigestSubscriptionTable,
  { key }: Issue,
  publicUrl: string,
): string {
  const name = hashOf(`${project_id}\n${account_id}\n${key}`).slice(0, 32);
  return `<digest.${name}@${new URL(publicUrl).hostname}>`;
}
