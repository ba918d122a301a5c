import type { CompactionBounds } from './compactionBounds.js';

/** `erased`: somebody was just erased. `hourly`: the job that looks after retention. `byHand`: nobody else writes. */
export type Occasion = 'erased' | 'hourly' | 'byHand';

export interface Circumstances {
  occasion: Occasion;
  bytes: number;
  dueSince: number | null;
  doneAt: number | null;
  now: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** `later`: by itself, with one of the next hourly jobs. */
export function isItTime(
  { occasion, bytes, dueSince, doneAt, now }: Circumstances,
  bounds: CompactionBounds,
): 'now' | 'later' | 'byHand' | 'notDue' {
  if (occasion === 'byHand') return 'now';
  if (dueSince === null) return 'notDue';
  if (bytes <= bounds.atOnceBytes) return 'now';
  if (bytes > bounds.byItselfBytes) return 'byHand';
  if (occasion === 'erased') return 'later';
  return doneAt !== null && now - doneAt < dayMs ? 'later' : 'now';
}
