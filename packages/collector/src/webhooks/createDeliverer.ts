import type { Kysely } from 'kysely';
import type { ResponseFeed } from '../admin/responseFeed.js';
import type { Logger } from '../log.js';
import type { Tables } from '../store/tables.js';
import type { DeliveryTable, WebhookTable } from '../store/webhookTables.js';
import type { Writer } from '../writer/createWriter.js';
import { type AttemptResult, attempt } from './attempt.js';
import { dueDeliveries, messageOf, nextDue } from './deliveries.js';
import { pingBody } from './pingBody.js';
import { pauseAfter } from './retrySchedule.js';
import { slackBody } from './slack/slackBody.js';
import { secretsOf } from './webhooks.js';
import type { Reach } from './webhookTarget.js';

/** Attempts at a time, and of one webhook: a receiver that is slow holds up nobody but itself. */
const maxUnderway = 16;
const maxUnderwayOfOne = 4;
/** After an answer, before it is looked for what is due: a busy minute then costs some looks, and not one for each answer. */
const gatherMs = 50;
/** Until an attempt is made again whose outcome could not be written down. */
const unnotedMs = 60_000;
/** The longest that a timer of node's can wait is 24.8 days; a day is soon enough to look again. */
const maxTimerMs = 24 * 60 * 60 * 1000;

export interface DelivererParts {
  kysely: Kysely<Tables>;
  writer: Pick<Writer, 'run'>;
  feed: Pick<ResponseFeed, 'watch'>;
  log: Logger;
  reach: Reach;
  now?: () => number;
  random?: () => number;
  /** Default: fifteen seconds. */
  timeoutMs?: number;
}

/** Tells webhooks what is noted for them. */
export interface Deliverer {
  /** Takes over which webhooks there are, and looks for what is due. */
  refresh(): Promise<void>;
  /** Looks for what is due, soon: something was noted, and is committed. */
  wake(): void;
  /** Tells a webhook a word of no consequence, now and once. */
  ping(webhook: WebhookTable): Promise<AttemptResult>;
  /** Settles when nothing is under way any more. What was cut short is told again at the next start. */
  close(): Promise<void>;
}

export function createDeliverer(parts: DelivererParts): Deliverer {
  const { kysely, writer, feed, log, reach, now = Date.now, random = Math.random, timeoutMs } = parts;
  const closing = new AbortController();
  /** Of each webhook, the deliveries that are under way. */
  const underway = new Map<string, Set<string>>();
  const running = new Set<Promise<void>>();
  let unwatch: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let mustLookAgain = false;

  const by = () => ({
    reach,
    now: now(),
    signal: closing.signal,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });

  /** One look at a time; whoever asks meanwhile gets another one after it. */
  function look(): void {
    if (closing.signal.aborted) return;
    mustLookAgain = true;
    looking ??= (async () => {
      while (mustLookAgain && !closing.signal.aborted) {
        mustLookAgain = false;
        await startDue().catch((error) => log.error({ err: error }, 'webhooks could not be looked for'));
      }
      looking = undefined;
    })();
  }

  function lookSoon(): void {
    soon ??= setTimeout(() => {
      soon = undefined;
      look();
    }, gatherMs).unref();
  }

  async function startDue(): Promise<void> {
    clearTimeout(timer);
    let soonest = Number.POSITIVE_INFINITY;
    for (const webhook of await activeWebhooks(kysely)) {
      const busy = underway.get(webhook.id) ?? new Set();
      underway.set(webhook.id, busy);
      const due = await dueDeliveries(kysely, {
        webhook: webhook.id,
        now: now(),
        limit: 2 * maxUnderwayOfOne,
      });
      for (const delivery of due) {
        if (busy.has(delivery.id) || busy.size >= maxUnderwayOfOne || running.size >= maxUnderway) continue;
        start(webhook, delivery, busy);
      }
      soonest = Math.min(soonest, (await nextDue(kysely, { webhook: webhook.id, now: now() })) ?? soonest);
    }
    const wait = Math.min(soonest - now(), maxTimerMs);
    if (Number.isFinite(soonest)) timer = setTimeout(look, Math.max(wait, 1)).unref();
  }

  function start(webhook: WebhookTable, delivery: DeliveryTable, busy: Set<string>): void {
    busy.add(delivery.id);
    const done = () => {
      running.delete(work);
      busy.delete(delivery.id);
      look();
    };
    const work: Promise<void> = deliver(webhook, delivery).then(done, (error) => {
      running.delete(work);
      if (closing.signal.aborted) return;
      log.error({ err: error }, 'the outcome of a delivery could not be written down');
      // Told again at once, and again: it must not become a flood.
      setTimeout(done, unnotedMs).unref();
    });
    running.add(work);
  }

  async function deliver(webhook: WebhookTable, delivery: DeliveryTable): Promise<void> {
    const note = {
      do: 'noteAttempt',
      projectId: delivery.project_id,
      webhook: webhook.id,
      delivery: delivery.id,
    } as const;
    const message = await messageOf(kysely, delivery);
    if (!message) {
      const nothing = { status: null, error: null, answer: null, nextAt: null };
      return writer.run({ ...note, ...nothing, at: now(), outcome: 'erased' });
    }
    const body = webhook.format === 'slack' ? await slackBody(kysely, message) : JSON.stringify(message);
    const letter = { id: delivery.id, url: webhook.url, body, secrets: secretsOf(webhook, now()) };
    const result = await attempt(letter, by());
    const pause = result.outcome === 'failed' ? pauseAfter(delivery.attempts + 1, random()) : null;
    await writer.run({ ...note, ...result, at: now(), nextAt: pause === null ? null : now() + pause });
  }

  return {
    async refresh() {
      for (const stop of unwatch) stop();
      const projects = new Set((await activeWebhooks(kysely)).map(({ project_id }) => project_id));
      unwatch = [...projects].map((id) => feed.watch(id, { onResponses: lookSoon, onEnd: () => {} }));
      look();
    },
    wake: lookSoon,
    ping(webhook) {
      const body = pingBody(webhook, now());
      const id = `msg_ping_${now()}`;
      return attempt({ id, url: webhook.url, body, secrets: secretsOf(webhook, now()) }, by());
    },
    async close() {
      closing.abort();
      clearTimeout(timer);
      clearTimeout(soon);
      for (const stop of unwatch) stop();
      await Promise.all([looking, ...running]);
    },
  };
}

async function activeWebhooks(kysely: Kysely<Tables>): Promise<WebhookTable[]> {
  return kysely.selectFrom('webhook').selectAll().where('state', '=', 'active').orderBy('id').execute();
}
