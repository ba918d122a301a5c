import { type CairnEvent, limits } from '@cairn/schema/wire';
import { type Kernel, storageNames } from '../kernel.js';
import { type Note, noteFormat } from '../note.js';
import type { Database } from './database.js';
import { patiently } from './patiently.js';
import { type ReadNote, readNote } from './readNote.js';

export interface WaitingEvents {
  /** True while boot's note of the event is there: nobody has moved or delivered it. */
  isWaiting(event: CairnEvent): boolean;
  /**
   * Moves events that boot wrote down into the database; at every moment they are in one of the two.
   * False when the database has no room.
   */
  keep(events: readonly CairnEvent[]): Promise<boolean>;
  /** Looks anew, whichever tab or page wrote what is found. */
  all(): Promise<Waiting>;
  /** Removes what was settled. What cannot be removed now is not given out again by this page. */
  forget(ids: readonly string[]): Promise<void>;
  /** Whether anything is believed to wait: not after a visitor's no, which forgets all of it. */
  isMarked(): boolean;
  /** Clears the mark that makes every page load delivery, unless something is or may be left. False when there is more. */
  unmark(): boolean;
}

export interface Waiting {
  /** Oldest first. */
  events: CairnEvent[];
  /** Names of what nobody can read. */
  unreadable: string[];
  /** The database has answered: there is no more than this. */
  isWhole: boolean;
}

const maxAgeMs = limits.maxEventAgeDays * 86_400_000;

/**
 * Events between being written and being acknowledged. Boot writes each under a key of its own in localStorage, from
 * where they move into IndexedDB; where that is blocked, hangs or is full they stay where they are. One tab at a time
 * should use this: a move that overlaps another tab's delivery would bring back what was delivered, to be sent again.
 */
export function waitingEvents(
  { platform, key, isWithheld }: Pick<Kernel, 'platform' | 'key' | 'isWithheld'>,
  database: Database,
): WaitingEvents {
  const { storage } = platform;
  const names = storageNames(key);
  /** When something was last moved into the database: it may hold events even while it does not answer. */
  const movedName = `${names.pending}:moved`;
  const inTime = patiently(platform);
  /** Settled, whether or not it could be removed. */
  const gone = new Set<string>();
  let isAnswering = false;

  const noteOf = (id: string) => names.event + id;
  const notes = () => storage.each(names.event).map(readNote);
  const forgetNotes = (ids: readonly string[]) => {
    for (const id of ids) storage.write(noteOf(id), undefined);
  };

  async function keep(events: readonly CairnEvent[]): Promise<boolean> {
    // What is not there now is not believed to hold anything, so that no page waits for it in vain.
    if (!isAnswering || !events.length) return true;
    storage.write(movedName, platform.now());
    const pairs = events.map((event): [string, Note] => [event.id, { v: noteFormat, event }]);
    const result = await inTime(() => database.put(pairs));
    if (!result.ok) return Object(result.error).name !== 'QuotaExceededError';
    forgetNotes(events.map(({ id }) => id));
    // A tab that cleared the mark meanwhile has not seen these.
    storage.write(names.pending, 1);
    return true;
  }

  async function all(): Promise<Waiting> {
    const stored = await inTime(() => database.entries());
    isAnswering = stored.ok;
    const found = new Map<string, CairnEvent>();
    const unreadable = new Set<string>();
    const take = (read: ReadNote, name?: string) => {
      const isMisnamed = read.kind === 'event' && name !== undefined && name !== read.event.id;
      if (isMisnamed) unreadable.add(name);
      else if (read.kind === 'event') found.set(read.event.id, read.event);
      else if (read.kind === 'unreadable') unreadable.add(name ?? read.id ?? '');
    };
    for (const [name, note] of stored.ok ? stored.value : []) if (!isLease(name)) take(readNote(note), name);
    for (const note of notes()) take(note);
    const left = [...found.keys(), ...unreadable].filter((id) => gone.has(id));
    if (left.length) await forget(left);
    const isNew = (id: string) => id !== '' && !gone.has(id);
    return {
      events: [...found.values()].filter(({ id }) => isNew(id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
      unreadable: [...unreadable].filter(isNew),
      isWhole: stored.ok,
    };
  }

  async function forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) gone.add(id);
    forgetNotes(ids);
    // A no has deleted the database; to look into it would make it anew.
    if (isWithheld()) return;
    const removed = await inTime(() => database.remove([...ids]));
    if (!removed.ok) isAnswering = false;
  }

  /** What was moved too long ago would be refused as expired, whenever the database comes back. */
  function mayHoldMore(): boolean {
    const movedAt = storage.read(movedName);
    return typeof movedAt === 'number' && Math.abs(platform.now() - movedAt) < maxAgeMs;
  }

  function unmark(): boolean {
    if (!isAnswering && mayHoldMore()) return true;
    storage.write(names.pending, undefined);
    if (isAnswering) storage.write(movedName, undefined);
    // Whoever writes an event sets the mark after it; this looks at events after clearing the mark.
    const isLeft = notes().some((note) => note.kind === 'event');
    if (isLeft) storage.write(names.pending, 1);
    return !notes().some((note) => note.kind === 'event' && !gone.has(note.event.id));
  }

  return {
    isWaiting: ({ id }) => !gone.has(id) && storage.read(noteOf(id)) !== null,
    keep,
    all,
    forget,
    isMarked: () => storage.read(names.pending) !== null,
    unmark,
  };
}

/** Leases lie in the same store, where there are no locks. */
function isLease(name: unknown): boolean {
  return String(name).startsWith('lease:');
}
