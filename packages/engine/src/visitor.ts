import type { Value } from '@cairn/schema/wire';

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
  /** The visitor said "never ask again". */
  never?: boolean;
  respondent?: string;
  attributes: Record<string, Value>;
  surveys: Record<string, SurveyHistory>;
}

export interface SurveyHistory {
  shownAt: number;
  answeredAt: number;
}

/** Silence after which a visit is over: 30 minutes, as web analytics has it. */
export const sessionGapMs = 30 * 60_000;

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

/** Counts a showing, before the network is asked for anything. */
export function shown(
  state: VisitorState,
  survey: string,
  moment: { now: number; interrupts: boolean },
): VisitorState {
  const history = { ...historyOf(state, survey), shownAt: moment.now };
  return {
    ...state,
    ...(moment.interrupts && { promptedAt: moment.now, sessionPrompts: state.sessionPrompts + 1 }),
    surveys: { ...state.surveys, [survey]: history },
  };
}

/** Counts an answer to a survey. */
export function answered(state: VisitorState, survey: string, now: number): VisitorState {
  const history = { ...historyOf(state, survey), answeredAt: now };
  return { ...state, surveys: { ...state.surveys, [survey]: history } };
}

export function historyOf(state: VisitorState, survey: string): SurveyHistory {
  return state.surveys[survey] ?? { shownAt: 0, answeredAt: 0 };
}

/**
 * Milliseconds between two times, in whichever order: a clock that was a year ahead when something was noted
 * must not lock a visitor out for a year. Never is infinitely long ago.
 */
export function elapsed(since: number, now: number): number {
  return since ? Math.abs(now - since) : Number.POSITIVE_INFINITY;
}
