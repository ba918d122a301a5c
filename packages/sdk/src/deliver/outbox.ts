import type { CairnEvent } from '@cairn/schema/wire';
import type { Delivery } from '../kernel.js';
import { boxOf, type DeliveryParts, idsOf } from './box.js';
import { drain } from './drain.js';
import { handingOver } from './handOver.js';
import { isAnswer, leastFirst, overLimit } from './room.js';

/** A collector that asked to be left alone for longer is not troubled by every page that is left. */
const shortWaitMs = 5_000;
/** How long after another tab was at it this one looks whether anything was left. */
const afterOthersMs = 5_000;

/**
 * The outbox: keeps every event until the collector has named its id. One tab drains at a time; an event is deleted
 * only after it was acknowledged, so it can be sent twice, and the collector stores it once.
 */
export function createOutbox(parts: DeliveryParts, pending: CairnEvent[], signal: AbortSignal): Delivery {
  const box = boxOf(parts);
  const { platform, waiting, retry, mine } = box;
  const handOver = handingOver(box);
  let cancelTimer: () => void = () => undefined;
  let running: Promise<void> | undefined;
  let isAgain = false;
  /** A policy of this page forbids the address: no attempt can succeed before the next page. */
  let isForbidden = false;
  let leaving = new AbortController();

  const mayGoOn = () =>
    !signal.aborted && !leaving.signal.aborted && !parts.isWithheld() && !isForbidden && !retry.remainingMs();

  async function run(): Promise<void> {
    let isFree = true;
    do {
      isAgain = false;
      isFree = await box.onlyHere(() => work().catch(() => retry.failed(0)));
    } while (isFree && isAgain && mayGoOn());
    schedule(isFree ? retry.remainingMs() : Math.max(retry.remainingMs(), afterOthersMs));
  }

  async function work(): Promise<void> {
    if (signal.aborted || parts.isWithheld()) return;
    await takeStock();
    await drain(box, leaving.signal, mayGoOn);
  }

  /** Takes over what boot wrote down since, and gives up what cannot be kept. */
  async function takeStock(): Promise<void> {
    const { events, unreadable } = await waiting.all();
    await box.drop(unreadable, {
      code: 'unreadable',
      message: 'written by another version, in an unknown form',
    });
    const over = overLimit(events, platform);
    await dropAsFull(over);
    const fresh = pending.splice(0).filter(waiting.isWaiting);
    for (const event of fresh) mine.set(event.id, event);
    let telemetry = leastFirst(events).filter((event) => !isAnswer(event) && !over.includes(event));
    while (!(await waiting.keep(fresh.filter(waiting.isWaiting))) && telemetry.length) {
      await dropAsFull(telemetry.slice(0, Math.ceil(telemetry.length / 2)));
      telemetry = telemetry.slice(Math.ceil(telemetry.length / 2));
    }
  }

  const dropAsFull = (events: readonly CairnEvent[]) =>
    box.drop(idsOf(events), { code: 'full', message: 'this browser has no room for more' });

  function schedule(delayMs: number): void {
    cancelTimer();
    if (delayMs && !signal.aborted && !isForbidden) cancelTimer = platform.after(delayMs, wake);
  }

  function wake(): void {
    if (running) {
      isAgain = true;
      return;
    }
    running = run().finally(() => {
      running = undefined;
      if (isAgain && mayGoOn()) wake();
    });
  }

  function wakeAtOnce(): void {
    retry.clear();
    wake();
  }

  /** What is under way would be cut off, and keeps the page from being kept as it is: the browser is handed it instead. */
  function leave(): void {
    leaving.abort();
    const isPointless = isForbidden || retry.remainingMs() > shortWaitMs || !waiting.isMarked();
    if (isPointless || parts.isWithheld()) return;
    handOver([...mine.values(), ...pending.filter(waiting.isWaiting)]);
  }

  function comeBack(): void {
    leaving = new AbortController();
    wake();
  }

  function forbid(event: Event): void {
    const { blockedURI, disposition, effectiveDirective }: Partial<SecurityPolicyViolationEvent> = event;
    const isOurs = effectiveDirective === 'connect-src' && blockedURI?.startsWith(parts.collector);
    if (!isOurs || disposition === 'report') return;
    isForbidden = true;
    cancelTimer();
    box.trouble.tell(
      `the content security policy of this page does not allow connect-src ${parts.collector}.`,
    );
  }

  const heard = { signal, passive: true, capture: true };
  parts.page.addEventListener('online', wakeAtOnce, heard);
  parts.page.addEventListener('pagehide', leave, heard);
  parts.page.addEventListener('pageshow', comeBack, heard);
  parts.page.addEventListener('securitypolicyviolation', forbid, heard);
  signal.addEventListener('abort', () => cancelTimer());
  return { wake };
}
