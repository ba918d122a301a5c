import type { CairnEvent } from '@cairn/schema/wire';
import { delMany, entries, setMany } from 'idb-keyval';
import { storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';
import { databaseOf } from './database.js';
import { inTime } from './inTime.js';

export interface WaitingEvents {
  /** True while boot's note of the event is there: nobody has moved or delivered it. */
  isWaiting(event: CairnEvent): boolean;
  /** Moves events that boot wrote down into the database; at every moment they are in one of the two. */
  keep(events: readonly CairnEvent[]): Promise<void>;
  /**
   * What waits in this browser, oldest first, whichever tab or page wrote it. Not `isWhole` when the database did not
   * answer: there may be more.
   */
  all(): Promise<{ events: CairnEvent[]; isWhole: boolean }>;
  /** Puts another version of a waiting event in its place. */
  replace(event: CairnEvent): Promise<void>;
  forget(ids: readonly string[]): Promise<void>;
}

/**
 * Events between being written and being acknowledged. Boot writes each under a key of its own in localStorage, from
 * where they move into IndexedDB; where that is blocked, hangs or is full they stay where they are. One tab at a time
 * may use this: a move that overlaps another tab's delivery would bring back what was delivered.
 */
export function waitingEvents(platform: Platform, key: string): WaitingEvents {
  const { storage } = platform;
  const names = storageNames(key);
  const database = databaseOf(key);
  const noteOf = (id: string) => names.event + id;
  const forgetNotes = (ids: readonly string[]) => {
    for (const id of ids) storage.write(noteOf(id), undefined);
  };

  return {
    isWaiting: ({ id }) => storage.read(noteOf(id)) !== null,
    keep: async (events) => {
      const pairs = events.map((event): [string, CairnEvent] => [event.id, event]);
      const isStored = await inTime(platform, () => setMany(pairs, database).then(() => true), false);
      if (isStored) forgetNotes(events.map(({ id }) => id));
    },
    all: async () => {
      const stored = await inTime(platform, () => entries<string, unknown>(database), undefined);
      const found = new Map<string, CairnEvent>();
      for (const [, event] of stored ?? []) if (isEvent(event)) found.set(event.id, event);
      for (const event of storage.each(names.event)) if (isEvent(event)) found.set(event.id, event);
      const events = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      return { events, isWhole: stored !== undefined };
    },
    replace: async (event) => {
      if (storage.read(noteOf(event.id)) !== null) storage.write(noteOf(event.id), event);
      else await inTime(platform, () => setMany([[event.id, event]], database), undefined);
    },
    forget: async (ids) => {
      forgetNotes(ids);
      await inTime(platform, () => delMany([...ids], database), undefined);
    },
  };
}

function isEvent(found: unknown): found is CairnEvent {
  return typeof found === 'object' && found !== null && 'id' in found && 'type' in found && 'at' in found;
}
