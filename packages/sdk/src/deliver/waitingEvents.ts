import type { CairnEvent } from '@cairn/schema/wire';
import { createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval';
import { storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';
import { inTime } from './inTime.js';

export interface WaitingEvents {
  /** Moves events that boot wrote down into the database; they are in neither place for not a moment. */
  keep(events: readonly CairnEvent[]): Promise<void>;
  /** Everything that waits in this browser, oldest first, whichever tab or page wrote it. */
  all(): Promise<CairnEvent[]>;
  forget(ids: readonly string[]): Promise<void>;
  /** The database, for a lease where the browser has no locks. */
  database: UseStore;
}

/**
 * Events between being written and being acknowledged. IndexedDB holds them; where it is blocked, hangs or is full
 * they stay under their own keys in localStorage, and where that is blocked too, in memory.
 */
export function waitingEvents(platform: Platform, key: string): WaitingEvents {
  const names = storageNames(key);
  const database = createStore(`cairn:${key}`, 'events');
  const inMemory = new Map<string, CairnEvent>();
  const noteOf = (id: string) => names.event + id;

  return {
    database,
    keep: async (events) => {
      for (const event of events) inMemory.set(event.id, event);
      const isStored = await inTime(
        platform,
        setMany(
          events.map((event) => [event.id, event]),
          database,
        ).then(() => true),
        false,
      );
      if (!isStored) return;
      for (const { id } of events) {
        inMemory.delete(id);
        platform.storage.write(noteOf(id), undefined);
      }
    },
    all: async () => {
      const stored = await inTime(platform, entries<string, unknown>(database), []);
      const found = new Map<string, CairnEvent>(inMemory);
      for (const [id, event] of stored) if (isEvent(event)) found.set(id, event);
      for (const event of platform.storage.each(names.event)) if (isEvent(event)) found.set(event.id, event);
      return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    forget: async (ids) => {
      for (const id of ids) {
        inMemory.delete(id);
        platform.storage.write(noteOf(id), undefined);
      }
      await inTime(platform, delMany([...ids], database), undefined);
    },
  };
}

function isEvent(found: unknown): found is CairnEvent {
  return typeof found === 'object' && found !== null && 'id' in found && 'type' in found && 'at' in found;
}
