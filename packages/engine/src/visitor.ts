import type { Value } from '@cairn/schema/wire';
import type { Named } from './conditions.js';

/** What the browser remembers of its visitor. Times are milliseconds of the browser's clock; 0 means never. */
export interface VisitorState {
  /** Random id; also the seed of sticky decisions. */
  visitor: string;
  /** Visits so far, this one included. */
  visits: number;
  /** Last sign of life; a longer silence than `sessionGapMs` starts a new visit. */
  seenAt: number;
  /** Interrupting prompts in this visit. */
  sessionPrompts: number;
  /** When the last interrupting prompt was shown. */
  promptedAt: number;
  /** Interrupting prompts of the last 30 days, with the stage of their touchpoint. */
  prompts?: readonly (readonly [at: number, stage: string])[];
  /** The furthest stage of the journey that was reached, by its id. */
  stage?: string;
  /** The tab that has a prompt on the screen, and until when that is believed without a new sign. */
  slot?: { tab: string; until: number } | undefined;
  /** The visitor said "never ask again". */
  never?: boolean;
  respondent?: string;
  /** Proves the respondent to the collector, as the page gave it. */
  token?: string | undefined;
  attributes: Record<string, Value>;
  surveys: Record<string, SurveyHistory>;
}

export interface SurveyHistory {
  shownAt: number;
  answeredAt: number;
  /** How often it was shown. */
  showings?: number;
  /** When the visitor said "not now", or closed it. */
  laterAt?: number;
  /** The last answers other than free text, as `answerFacts` gives them, for audiences of other surveys. */
  answers?: Named;
}

/** Silence after which a visit is over: 30 minutes, as web analytics has it. */
export const sessionGapMs = 30 * 60_000;

/** Time for which a tab is believed to have a prompt on the screen: one that crashed does not block the others for long. */
export const slotMs = 10 * 60_000;

export const dayMs = 86_400_000;

/** A visitor of whom nothing is known yet. */
export function newVisitor(id: string): VisitorState {
  return { visitor: id, visits: 0, seenAt: 0, sessionPrompts: 0, promptedAt: 0, attributes: {}, surveys: {} };
}

/** Notes a sign of life, and opens a new visit after a long silence or a jump of the clock. */
export function seen(state: VisitorState, now: number): VisitorState {
  const isNewVisit = elapsed(state.seenAt, now) > sessionGapMs;
  return {
    ...state,
    seenAt: now,
    ...(isNewVisit && { visits: state.visits + 1, sessionPrompts: 0 }),
  };
}

/** One showing of a survey. */
export interface Showing {
  survey: string;
  now: number;
  /** Takes the slot and spends the budget. */
  interrupts: boolean;
  /** Stage of its touchpoint. */
  stage: string;
  tab: string;
}

/** Counts a showing, before the network is asked for anything. */
export function shown(state: VisitorState, { survey, now, interrupts, stage, tab }: Showing): VisitorState {
  const before = historyOf(state, survey);
  const spent: Partial<VisitorState> = {
    promptedAt: now,
    sessionPrompts: state.sessionPrompts + 1,
    prompts: [...recentPrompts(state, now), [now, stage]],
    slot: { tab, until: now + slotMs },
  };
  return {
    ...state,
    ...(interrupts && spent),
    surveys: {
      ...state.surveys,
      [survey]: { ...before, shownAt: now, showings: (before.showings ?? 0) + 1 },
    },
  };
}

/** Changes what is remembered of one survey: an answer, or a "not now". */
export function noted(state: VisitorState, survey: string, change: Partial<SurveyHistory>): VisitorState {
  return { ...state, surveys: { ...state.surveys, [survey]: { ...historyOf(state, survey), ...change } } };
}

export function historyOf(state: VisitorState, survey: string): SurveyHistory {
  return state.surveys[survey] ?? { shownAt: 0, answeredAt: 0 };
}

/** Interrupting prompts of the last 30 days. */
export function recentPrompts(
  state: VisitorState,
  now: number,
): readonly (readonly [at: number, stage: string])[] {
  return (state.prompts ?? []).filter(([at]) => elapsed(at, now) < 30 * dayMs);
}

/**
 * Milliseconds between two times, in whichever order: a clock that was a year ahead when something was noted
 * must not lock a visitor out for a year. Never is infinitely long ago.
 */
export function elapsed(since: number | undefined, now: number): number {
  return since ? Math.abs(now - since) : Number.POSITIVE_INFINITY;
}
