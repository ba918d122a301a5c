import type { EventTable, Flag } from '../store/tables.js';

/**
 * An event that was judged and may be stored: its row, and beside it what the row of its prompt must learn from it.
 * Flat, because it is copied to the writer thread, and every nested object costs both threads time.
 */
export type AcceptedEvent = PromptEvent | OtherEvent;

/** What a project that demands proof of its respondents still has to settle when an event is stored. */
export interface IdentityNote {
  /** The token's nonce, which belongs to the first visitor that brings it. */
  claim?: { nonce: string; visitor: string; expiresAt: number };
  /** Why the respondent was dropped. */
  unproved?: Unproved;
}

/** `replayed`: the token was used by another browser first. */
export type Unproved = 'missing' | 'invalid' | 'expired' | 'replayed';

interface JudgedEvent extends EventTable, IdentityNote {
  /** Sent from a page that a bot had opened: stored with the mark in its body, and counted in no row and no rollup. */
  bot?: boolean;
  /** History that somebody brought along: stored and counted like all else, and told to nobody as news. */
  imported?: boolean;
  /** History all the same so young that those who wait for a reply still do. */
  opensCases?: boolean;
}

/** `prompt.shown`, `prompt.dismissed` and `response`. */
export interface PromptEvent extends JudgedEvent {
  prompt: string;
  survey: string;
  touchpoint: string;
  version: number;
  variant: string | null;
  complete: Flag;
  dismissed: Flag;
  /** What a response adds to the answer rollup, as `writeMeasures` has it; empty for other events. */
  measures: string;
  /** The language it was asked in. What was put aside by an earlier version has none of these. */
  locale?: string;
  /** The parts that a response is counted in, as `writeSegments` has it. */
  segments?: string;
  /** The question on the screen when it was dismissed. */
  question?: string;
  /** What the survey's rules of follow-up make of it, a `FollowUpNote` as JSON; empty or left out: nothing. */
  followUp?: string;
}

/** `outcome`, `touchpoint` and `delivery`: they belong to no prompt. */
export interface OtherEvent extends JudgedEvent {
  prompt: null;
}
