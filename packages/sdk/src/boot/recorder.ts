import type { VisitorState } from '@cairn/engine';
import type { CairnEvent } from '@cairn/schema/wire';
import { type Chunks, type Delivery, type Kernel, type NewEvent, storageNames } from '../kernel.js';
import { uuid } from '../uuid.js';

export interface Recorder {
  record(event: NewEvent): void;
  /** Loads delivery when an earlier page left something behind. */
  resume(): void;
}

const telemetryMs = 1_000;

/**
 * Writes every event down before anything else happens to it, then hands it to delivery, which is loaded on first use.
 * An event that delivery never gets to see waits in storage for the next page.
 */
export function recorder(kernel: Kernel, chunks: Chunks, signal: AbortSignal): Recorder {
  const { platform } = kernel;
  const { storage } = platform;
  const names = storageNames(kernel.key);
  const pending: CairnEvent[] = [];
  let delivery: Promise<Delivery> | undefined;

  function wake(): void {
    delivery ??= chunks.deliver().then(({ startDelivery }) => startDelivery(kernel, pending, signal));
    delivery.then(
      (started) => started.wake(),
      () => {
        // Offline before the part was ever loaded: what is written down waits, and the next event tries again.
        delivery = undefined;
      },
    );
  }

  return {
    record: (written) => {
      const event = complete(written, kernel.state(), platform);
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

function complete(event: NewEvent, state: VisitorState, platform: Kernel['platform']): CairnEvent {
  const { visitor, respondent } = state;
  const at = platform.iso();
  return { ...event, id: uuid(platform), at, visitor, ...(respondent && { respondent }) };
}
