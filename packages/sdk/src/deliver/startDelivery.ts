import type { CairnEvent } from '@cairn/schema/wire';
import { emit } from '../emit.js';
import { type Delivery, type DeliveryKernel, storageNames } from '../kernel.js';
import { backoff } from './backoff.js';
import { shortened } from './legal.js';
import { bodyOf, firstBatch, type Sent, send } from './send.js';
import { waitingEvents } from './waitingEvents.js';
import { withOneTab } from './withOneTab.js';

/** Room that one page's keepalive requests share, less what headers and other scripts may take. */
const keepaliveBytes = 50_000;

/**
 * The outbox: keeps every event until the collector has named its id. One tab drains at a time; an event is deleted
 * only after it was acknowledged, so it can be sent twice, and the collector stores it once.
 */
export function startDelivery(kernel: DeliveryKernel, pending: CairnEvent[], signal: AbortSignal): Delivery {
  const { platform, key } = kernel;
  const names = storageNames(key);
  const waiting = waitingEvents(platform, key);
  const retry = backoff(kernel);
  /** Events of this page that nobody has acknowledged, for the moment when the page is left. */
  const mine = new Map<string, CairnEvent>();
  let cancelTimer: () => void = () => undefined;
  let running: Promise<void> | undefined;
  let isAgain = false;

  /** The visitor has said no since: nothing more is sent. */
  const { isWithheld } = kernel;

  async function settle(events: readonly CairnEvent[], sent: Sent): Promise<void> {
    switch (sent.kind) {
      case 'answered': {
        const { accepted, duplicate, rejected } = sent.result;
        await done([...accepted, ...duplicate]);
        for (const { id, code, message } of rejected) if (id) await drop([id], { code, message });
        return;
      }
      case 'refused':
        return drop(idsOf(events), sent);
      case 'tooLarge':
        return cutShort(events);
      case 'later':
        retry.failed(sent.retryAfterMs);
    }
  }

  /** One event that is too large by itself: its longest words are cut, under the same id, until it fits. */
  async function cutShort([event]: readonly CairnEvent[]): Promise<void> {
    const shorter = event && shortened(event);
    if (shorter) await waiting.replace(shorter);
    else if (event) await drop([event.id], { code: 'too_large', message: 'larger than the collector takes' });
  }

  async function done(ids: string[]): Promise<void> {
    if (!ids.length) return;
    retry.clear();
    await forget(ids);
    emit('delivered', { ids });
  }

  async function drop(ids: string[], why: { code: string; message: string }): Promise<void> {
    await forget(ids);
    const name = `${names.visitor}:dropped`;
    platform.storage.write(name, Number(platform.storage.read(name)) + ids.length);
    emit('dropped', { ids, code: why.code, message: why.message });
  }

  async function forget(ids: string[]): Promise<void> {
    for (const id of ids) mine.delete(id);
    await waiting.forget(ids);
  }

  /** Sends batch after batch until nothing waits, or the collector cannot be had now. */
  async function drain(): Promise<void> {
    let size = Number.POSITIVE_INFINITY;
    for (;;) {
      const { events, isWhole } = await waiting.all();
      if (isWhole) forgetDelivered(events);
      if (signal.aborted || isWithheld() || retry.remainingMs()) return;
      if (!events.length) {
        if (!isWhole || (await isReallyEmpty())) return;
        continue;
      }
      const batch = firstBatch(platform, events).slice(0, size);
      const sent = await send(kernel, batch);
      if (sent.kind === 'tooLarge' && batch.length > 1) size = batch.length >> 1;
      else await settle(batch, sent);
      if (sent.kind === 'answered' && !namesAny(sent, batch)) retry.failed(0);
    }
  }

  /** Clears the mark that something waits, then looks again: another tab writes its event first and the mark after. */
  async function isReallyEmpty(): Promise<boolean> {
    platform.storage.write(names.pending, undefined);
    const { events, isWhole } = await waiting.all();
    if (isWhole && !events.length) return true;
    platform.storage.write(names.pending, 1);
    return !isWhole;
  }

  /** What is no longer stored was delivered by another tab. */
  function forgetDelivered(stored: readonly CairnEvent[]): void {
    const ids = new Set(idsOf(stored));
    for (const id of mine.keys()) if (!ids.has(id)) mine.delete(id);
  }

  async function run(): Promise<void> {
    do {
      isAgain = false;
      const isDone = await withOneTab(kernel, 'drain', async () => {
        await absorb();
        await drain();
      });
      if (!isDone) retry.failed(0);
    } while (isAgain && !signal.aborted);
    schedule();
  }

  /** Takes over what boot wrote down since, less what another tab has delivered meanwhile. */
  async function absorb(): Promise<void> {
    const fresh = pending.splice(0).filter(waiting.isWaiting);
    for (const event of fresh) mine.set(event.id, event);
    if (fresh.length) await waiting.keep(fresh);
  }

  function schedule(): void {
    cancelTimer();
    const remainingMs = retry.remainingMs();
    if (remainingMs && !signal.aborted) cancelTimer = platform.after(remainingMs, wake);
  }

  function wake(): void {
    if (running) {
      isAgain = true;
      return;
    }
    running = run().finally(() => {
      running = undefined;
      if (isAgain && !retry.remainingMs()) wake();
    });
  }

  function wakeAtOnce(): void {
    retry.clear();
    wake();
  }

  /** The page is being left: hand over what it can; everything stays here until it is acknowledged. */
  function handOver(): void {
    const batch = firstBatch(
      platform,
      [...mine.values(), ...pending.filter(waiting.isWaiting)],
      keepaliveBytes,
    );
    if (!batch.length || isWithheld()) return;
    const body = bodyOf(kernel, batch);
    platform
      .fetch(`${kernel.collector}/v1/events`, { method: 'POST', body, keepalive: true, credentials: 'omit' })
      .then(async (answer) => answer.text())
      .catch(() => undefined);
  }

  const listening = { signal, passive: true };
  window.addEventListener('online', wakeAtOnce, listening);
  window.addEventListener('pagehide', handOver, { ...listening, capture: true });
  window.addEventListener('pageshow', wake, listening);
  signal.addEventListener('abort', () => cancelTimer());
  return { wake };
}

function idsOf(events: readonly CairnEvent[]): string[] {
  return events.map(({ id }) => id);
}

/** An answer that names none of our events acknowledges none of them: without this check it would be asked for ever. */
function namesAny({ result }: Extract<Sent, { kind: 'answered' }>, batch: readonly CairnEvent[]): boolean {
  const named = new Set([...result.accepted, ...result.duplicate, ...result.rejected.map(({ id }) => id)]);
  return batch.some(({ id }) => named.has(id));
}
