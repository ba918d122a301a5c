import type { CairnEvent } from '@cairn/schema/wire';
import { emit } from '../emit.js';
import type { Delivery, DeliveryKernel } from '../kernel.js';
import { databaseOf } from './database.js';
import { createOutbox } from './outbox.js';
import { withOneTab } from './withOneTab.js';

/** The outbox in a real page. */
export function startDelivery(kernel: DeliveryKernel, pending: CairnEvent[], signal: AbortSignal): Delivery {
  const parts = {
    ...kernel,
    database: databaseOf(kernel.key),
    onlyHere: (work: () => Promise<void>) => withOneTab(kernel, 'drain', work),
    page: window,
    tell: emit,
    isOnline: () => navigator.onLine,
    warn: (line: string) => console.warn(line),
  };
  return createOutbox(parts, pending, signal);
}
