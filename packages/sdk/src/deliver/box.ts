import type { CairnEvent } from '@cairn/schema/wire';
import type { emit } from '../emit.js';
import type { DeliveryKernel } from '../kernel.js';
import { type Backoff, backoff } from './backoff.js';
import type { Database } from './database.js';
import { type LostCounter, lostCounter } from './lostCounter.js';
import { type Strikes, strikes } from './strikes.js';
import { type Trouble, trouble } from './trouble.js';
import { type WaitingEvents, waitingEvents } from './waitingEvents.js';

/** What of the browser delivery works with. */
export interface DeliveryParts extends DeliveryKernel {
  database: Database;
  /** Runs the work while no other tab does; false when another one is at it. */
  onlyHere(work: () => Promise<void>): Promise<boolean>;
  /** The window: hears that the network is back, and that the page is left or taken up again. */
  page: EventTarget;
  tell: typeof emit;
  isOnline(): boolean;
  warn(line: string): void;
}

/** The parts of one page's outbox. */
export interface Box extends DeliveryParts {
  waiting: WaitingEvents;
  retry: Backoff;
  lost: LostCounter;
  strikes: Strikes;
  trouble: Trouble;
  /** Events of this page that nobody has acknowledged, for the moment when the page is left. */
  mine: Map<string, CairnEvent>;
  /** These are with the collector. */
  done(ids: readonly string[]): Promise<void>;
  /** These will never be: counted, told to the page, and removed. */
  drop(ids: readonly string[], why: { code: string; message: string }): Promise<void>;
}

export function boxOf(parts: DeliveryParts): Box {
  const { platform, key, tell } = parts;
  const waiting = waitingEvents(parts, parts.database);
  const retry = backoff(parts);
  const lost = lostCounter(platform, key);
  const mine = new Map<string, CairnEvent>();

  async function forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) mine.delete(id);
    await waiting.forget(ids);
  }

  return {
    ...parts,
    waiting,
    retry,
    lost,
    mine,
    strikes: strikes(platform, key),
    trouble: trouble(parts.isOnline, parts.warn),
    done: async (ids) => {
      if (!ids.length) return;
      retry.clear();
      await forget(ids);
      tell('delivered', { ids: [...ids] });
    },
    drop: async (ids, { code, message }) => {
      if (!ids.length) return;
      // Counted before it is removed: a crash between the two counts one too many, never one too few.
      lost.count(code, ids.length);
      tell('dropped', { ids: [...ids], code, message });
      await forget(ids);
    },
  };
}

export function idsOf(events: readonly { id: string }[]): string[] {
  return events.map(({ id }) => id);
}
