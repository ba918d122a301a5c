import type { CairnEvent } from '@cairn/schema/wire';
import { type Chunks, type DeliveryKernel, type Kernel, type NewEvent, storageNames } from '../kernel.js';
import { noteFormat } from '../note.js';
import { uuid } from '../uuid.js';
import type { Agreement } from './agreement.js';
import { untilItWorks } from './untilItWorks.js';

export interface Recorder {
  record: Kernel['record'];
  /** The event as it is sent: with id, time, and whose it is, unless that may not be told. */
  made(event: NewEvent, isAnonymous?: boolean): CairnEvent;
  /** Loads delivery when something waits: from an earlier page, or from before the visitor agreed. */
  resume(): void;
}

const telemetryMs = 1_000;

/**
 * Writes every event down before anything else happens to it, then hands it to delivery, which is loaded on first use.
 * An event that delivery never gets to see waits in storage for the next page.
 */
export function recorder(
  kernel: DeliveryKernel & Pick<Kernel, 'state'>,
  { chunks, agreed }: { chunks: Chunks; agreed: Agreement },
  signal: AbortSignal,
): Recorder {
  const { platform } = kernel;
  const { storage } = platform;
  const names = storageNames(kernel.key);
  const pending: CairnEvent[] = [];
  const delivery = untilItWorks(() =>
    chunks.deliver().then(({ startDelivery }) => startDelivery(kernel, pending, signal)),
  );

  function wake(): void {
    if (agreed.isWithheld()) return;
    // Offline before the part was ever loaded: what is written down waits for the next event, or the next page.
    delivery().then(
      (started) => started.wake(),
      () => undefined,
    );
  }

  function made(event: NewEvent, isAnonymous?: boolean): CairnEvent {
    const { visitor, respondent, token } = kernel.state();
    const whose = isAnonymous || agreed.isAnonymous() ? {} : { visitor, respondent, token };
    // What is undefined is not written.
    return { ...event, id: uuid(platform), at: platform.iso(), ...whose } as CairnEvent;
  }

  return {
    made,
    record: (...written) => {
      const event = made(...written);
      storage.write(names.event + event.id, { v: noteFormat, event });
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
