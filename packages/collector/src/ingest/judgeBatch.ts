import type { BatchResult } from '@cairn/schema';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { cut } from './answers/cut.js';
import { EventRefusal } from './eventRefusal.js';
import { type JudgedBy, judgeEvent } from './judgeEvent.js';

export interface Judged {
  accepted: AcceptedEvent[];
  rejected: BatchResult['rejected'];
}

/** A message names what was sent, and that may be as long as a body. */
const maxMessageChars = 500;

/** Judges the events of a batch one by one: a refused one does not touch its neighbours. */
export function judgeBatch(events: readonly unknown[], by: JudgedBy): Judged {
  const judged: Judged = { accepted: [], rejected: [] };
  for (const written of events) {
    try {
      judged.accepted.push(judgeEvent(written, by));
    } catch (error) {
      if (!(error instanceof EventRefusal)) throw error;
      judged.rejected.push({
        id: idOf(written),
        code: error.code,
        message: cut(error.message, maxMessageChars),
      });
    }
  }
  return judged;
}

/** The id as it was sent, so that the sender can tell which event was meant; null when there is none. */
function idOf(written: unknown): string | null {
  const id: unknown = typeof written === 'object' && written !== null ? Reflect.get(written, 'id') : null;
  return typeof id === 'string' ? id.slice(0, 100) : null;
}
