import type { EventTable, Flag } from '../store/tables.js';

/**
 * An event that was judged and may be stored: its row, and beside it what the row of its prompt must learn from it.
 * Flat, because it is copied to the writer thread, and every nested object costs both threads time.
 */
export type AcceptedEvent = PromptEvent | OtherEvent;

/** `prompt.shown`, `prompt.dismissed` and `response`. */
export interface PromptEvent extends EventTable {
  prompt: string;
  survey: string;
  touchpoint: string;
  version: number;
  variant: string | null;
  complete: Flag;
  dismissed: Flag;
  /** What a response adds to the answer rollup, as `writeMeasures` has it; empty for other events. */
  measures: string;
}

/** `outcome`, `touchpoint` and `delivery`: they belong to no prompt. */
export interface OtherEvent extends EventTable {
  prompt: null;
}
