import type { CairnEvent } from '@cairn/schema/wire';
import { type Chunks, type Delivery, type Kernel, type NewEvent, storageNames } from '../kernel.js';
import { uuid } from '../uuid.js';
import type { Agreement } from './agreement.js';

export interface Recorder {
  record(event: NewEvent): void;
  /** The event as it is sent: with id, time, and whose it is, unless that may not be told. */
  made(event: NewEvent): CairnEvent;
  /** Loads delivery when something waits: from an earlier page, or from before the visitor agreed. */
  resume(): void;
}

const telemetryMs = 1_000;

/**
 * Writes every event down before anything else happens to it, then hands it to delivery, which is loaded on first use.
 * An event that delivery never gets to see waits in storage for the next page.
 */
export function recorder(
  kernel: Kernel,
  { chunks, agreed }: { chunks: Chunks; agreed: Agreement },
  signal: AbortSignal,
): Recorder {
  const { platform } = kernel;
  const { storage } = platform;
  const names = storageNames(kernel.key);
  const pending: CairnEvent[] = [];
  let delivery: Promise<Delivery> | undefined;

  function wake(): void {
    if (agreed.isWithheld()) return;
    delivery ??= chunks.deliver().then(({ startDelivery }) => startDelivery(kernel, pending, signal));
    delivery.then(
      (started) => started.wake(),
      () => {
        // Offline before the part was ever loaded: what is written down waits, and the next event tries again.
        delivery = undefined;
      },
    );
  }

  function made(event: NewEvent): CairnEvent {
    const { visitor, respondent } = kernel.state();
    const isAnonymous = agreed.isAnonymous('survey' in event ? event.survey : undefined);
    const whose = isAnonymous ? {} : { visitor, ...(respondent && { respondent }) };
    return { ...event, id: uuid(platform), at: platform.iso(), ...whose };
  }

  return {
    made,
    record: (written) => {
      const event = made(written);
      storage.write(names.event + event.id, event);
      pending.push(event);
      // After the event: whoever clears this mark looks for events once more.
      storage.write(names.pending, 1);
      // An answer goes at once. The rest may wait until the prompt has long been painted, and often travels along.
      if (event.type === 'response') wake();
      else platform.after(telemetryMs, wake);
    },
    resume: () => {
      if (storage.read(names.pending)) wake();
    },
  };
}
