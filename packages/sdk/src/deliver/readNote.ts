import type { CairnEvent } from '@cairn/schema/wire';
import { noteFormat } from '../note.js';

/** What a stored note turned out to be. */
export type ReadNote =
  | { kind: 'event'; event: CairnEvent }
  /** Written by a newer version of this script, which will read it: not ours to touch. */
  | { kind: 'newer' }
  /** Nobody can read it; its id where it tells one. */
  | { kind: 'unreadable'; id?: string };

/** Reads what this version or an older one wrote down; before format 1 an event was stored bare. Never throws. */
export function readNote(stored: unknown): ReadNote {
  const { v = 0, event = stored }: { v?: unknown; event?: unknown } = Object(stored);
  if (typeof v === 'number' && v > noteFormat) return { kind: 'newer' };
  if (isEvent(event)) return { kind: 'event', event };
  const { id }: { id?: unknown } = Object(event);
  return { kind: 'unreadable', ...(isId(id) && { id }) };
}

/** As much as delivery needs: the collector judges the rest. */
function isEvent(found: unknown): found is CairnEvent {
  const { id, type, at }: Partial<Record<string, unknown>> = Object(found);
  return isId(id) && typeof type === 'string' && typeof at === 'string';
}

/** The collector names an event by its id, of which it repeats a hundred characters. */
function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id);
}
