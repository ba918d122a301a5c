import type { CairnEvent } from '@cairn/schema/wire';

/** How an event is written down in the browser until it is acknowledged. Goes up when that form changes. */
export const noteFormat = 1;

export interface Note {
  v: typeof noteFormat;
  event: CairnEvent;
}
