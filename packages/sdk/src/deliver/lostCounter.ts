import type { CairnEvent, DeliveryEvent, LostReason } from '@cairn/schema/wire';
import { storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';
import { uuid } from '../uuid.js';

/** How many events were given up, by reason, until the collector knows. */
export interface LostCounter {
  count(code: string, events: number): void;
  /** What was counted, as one event. It stays the same until it is settled, so that it can be sent again. */
  report(): CairnEvent | undefined;
  /** The collector has it, or will never take it: an older one does not know such events. */
  settle(ids: ReadonlySet<string>): void;
}

type Lost = DeliveryEvent['lost'];

interface Stored {
  /** Counted since the report was made. */
  lost: Lost;
  report?: DeliveryEvent;
}

const reasons: Partial<Record<string, LostReason>> = {
  expired: 'expired',
  too_large: 'tooLarge',
  full: 'full',
  unreadable: 'unreadable',
};

export function lostCounter(platform: Platform, key: string): LostCounter {
  const { storage } = platform;
  const root = storageNames(key).visitor;
  const name = `${root}:lost`;

  function read(): Stored {
    const { lost, report }: Partial<Stored> = Object(storage.read(name));
    return { lost: { ...Object(lost) }, ...(Object(report).id && { report }) };
  }

  return {
    count: (code, events) => {
      const stored = read();
      const reason = reasons[code] ?? 'refused';
      stored.lost[reason] = (Number(stored.lost[reason]) || 0) + events;
      storage.write(name, stored);
    },
    report: () => {
      const { lost, report } = read();
      if (report || !Object.keys(lost).length) return report;
      const made: DeliveryEvent = { id: uuid(platform), type: 'delivery', at: platform.iso(), lost };
      storage.write(name, { lost: {}, report: made });
      return made;
    },
    settle: (ids) => {
      const { lost, report } = read();
      if (!report || !ids.has(report.id)) return;
      storage.write(name, Object.keys(lost).length ? { lost } : undefined);
    },
  };
}
