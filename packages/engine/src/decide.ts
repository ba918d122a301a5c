import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { type Facts, holds, type Named } from './conditions.js';
import { factsOf } from './facts.js';
import { matchesUrl } from './glob.js';
import { stickyShare } from './sticky.js';
import { dayMs, elapsed, historyOf, recentPrompts, slotMs, type VisitorState } from './visitor.js';

/** What happened in the page that might be a reason to ask. */
export type Signal =
  | { on: 'touchpoint'; touchpoint: string }
  | { on: 'page' }
  | { on: 'click'; hits: (selector: string) => boolean }
  /** Something that only one survey watches for: an element, scrolling, silence, leaving, an event. */
  | { on: 'observed'; survey: string }
  /** The delay of one survey has passed: the whole decision is taken again. */
  | { on: 'due'; survey: string; touchpoint: string }
  /** The page itself asks for one survey, in a call or in a place of its own. */
  | { on: 'api'; survey: string };

/** Everything a decision depends on beside state and manifest. */
export interface Moment {
  signal: Signal;
  /** Milliseconds of the browser's clock. */
  now: number;
  /** Address of the page. */
  url: string;
  /** Whether an interrupting prompt is on the screen of this tab or about to be. */
  busy: boolean;
  /** This tab, so that it knows its own prompt from another's. */
  tab?: string;
  properties?: Named;
  /** `phone`, `tablet` or `desktop`. */
  device?: string;
  /** The language the page is in. */
  locale?: string;
  /** The project waits for the visitor's agreement, or the browser's privacy signal forbids asking. */
  withheld?: boolean;
}

/** The first rule that stood in the way, or `ok`. */
export type Reason =
  | 'ok'
  | 'delay'
  | 'busy'
  | 'consent'
  | 'quiet'
  | 'trigger'
  | 'schedule'
  | 'audience'
  | 'sampling'
  | 'once'
  | 'answered'
  | 'every'
  | 'showings'
  | 'later'
  | 'never'
  | 'session'
  | 'gap'
  | 'month'
  | 'reserved';

export interface Verdict {
  survey: ManifestSurvey;
  /** The touchpoint that a prompt would be counted under. */
  touchpoint: string;
  verdict: 'show' | 'wait' | 'no';
  reason: Reason;
  /** With reason `delay`: how long until the decision is due. */
  delayMs: number;
}

/** A quarter of the mean Gregorian year: how long a visitor stays in, or out of, a sample. */
const quarterMs = (365.2425 / 4) * dayMs;

/** True when the visitor is among those a survey is for. */
export type AudienceTest = (survey: ManifestSurvey) => boolean;

/** What a decision is taken from. */
export interface Inputs {
  state: VisitorState;
  manifest: Manifest;
  moment: Moment;
}

/**
 * Says of every survey whether this moment shows it, and why not: by priority, then by id, at most one `show` among
 * those that interrupt. Pure and total: the same inputs always give the same verdicts.
 */
export function decide(state: VisitorState, manifest: Manifest, moment: Moment): Verdict[] {
  const surveys = [...manifest.surveys].sort(byPriority);
  const inputs = { state, manifest: { ...manifest, surveys }, moment };
  return decideWith(inAudience(inputs), inputs);
}

/** Judges audiences at one moment; what they look at is gathered once, and only when a survey has one. */
export function inAudience({ state, manifest, moment }: Inputs): AudienceTest {
  let known: Facts | undefined;
  return ({ audience }) => {
    if (!audience) return true;
    known ??= factsOf(state, manifest, moment);
    return holds(audience, known);
  };
}

/**
 * `decide` with the test of audiences handed in, which a browser loads only when somebody's audience matters, and with
 * surveys in the order in which they go first, as the compiler puts them.
 */
export function decideWith(isIn: AudienceTest, { state, manifest, moment }: Inputs): Verdict[] {
  let busy = moment.busy || isSlotTaken(state, moment);
  const isQuiet = manifest.quietPages?.some((pattern) => matchesUrl(pattern, moment.url));
  const halted = moment.withheld ? 'consent' : isQuiet ? 'quiet' : undefined;
  return manifest.surveys.map((survey) => {
    const verdict = judge(survey, { state, manifest, moment, isIn, busy, halted });
    busy ||= verdict.verdict === 'show' && interrupts(survey);
    return verdict;
  });
}

/** Inline surveys and the tab wait without disturbing anybody: no slot, no gap, no budget. */
export function interrupts({ placement }: ManifestSurvey): boolean {
  return !/inline|tab/.test(placement);
}

/** Another tab has a prompt on its screen; a time too far ahead is a clock that jumped. */
function isSlotTaken({ slot }: VisitorState, { now, tab }: Moment): boolean {
  return !!slot && slot.tab !== tab && slot.until > now && slot.until <= now + slotMs;
}

/** Larger priorities first; among equals, the order of their ids. */
function byPriority(a: ManifestSurvey, b: ManifestSurvey): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}

interface Case extends Inputs {
  isIn: AudienceTest;
  busy: boolean;
  halted: Reason | undefined;
}

function judge(survey: ManifestSurvey, at: Case): Verdict {
  const { signal } = at.moment;
  const touchpoint = 'touchpoint' in signal ? signal.touchpoint : (survey.touchpoints[0] ?? '');
  const delayMs = /due|api/.test(signal.on) ? 0 : survey.trigger.delaySeconds * 1000;
  const stopped = at.halted ?? stoppedBy(survey, touchpoint, at);
  const reason = stopped ?? (delayMs ? 'delay' : at.busy && interrupts(survey) ? 'busy' : 'ok');
  return { survey, touchpoint, verdict: verdictOf(reason), reason, delayMs };
}

function verdictOf(reason: Reason): Verdict['verdict'] {
  if (reason === 'ok') return 'show';
  return /delay|busy/.test(reason) ? 'wait' : 'no';
}

/** The rules in the order in which they are checked, and in which `explain` names them. */
function stoppedBy(survey: ManifestSurvey, touchpoint: string, at: Case): Reason | undefined {
  const { state, manifest, moment } = at;
  const { now } = moment;
  if (!isTriggered(survey, moment)) return 'trigger';
  // What is left out becomes NaN, and nothing is before or after that.
  if (now < Number(survey.from) || now > Number(survey.until)) return 'schedule';
  if (!at.isIn(survey)) return 'audience';
  const lot = stickyShare(`${state.visitor}:${survey.id}:${Math.floor(now / quarterMs)}`);
  if (lot >= Number(survey.rates?.[touchpoint] ?? survey.rate)) return 'sampling';
  const frequency = tooSoon(survey, state, now);
  if (frequency || !interrupts(survey)) return frequency;
  const { minDaysBetween, maxPerSession, daysAfterNotNow } = manifest.frequency;
  if (elapsed(historyOf(state, survey.id).laterAt, now) < daysAfterNotNow * dayMs) return 'later';
  if (state.never) return 'never';
  if (state.sessionPrompts >= maxPerSession) return 'session';
  if (elapsed(state.promptedAt, now) < minDaysBetween * dayMs) return 'gap';
  return overBudget(state, manifest, { now, stage: manifest.touchpoints[touchpoint] });
}

function isTriggered({ id, touchpoints, trigger }: ManifestSurvey, { signal, url }: Moment): boolean {
  const { on, selector = '' } = trigger;
  const isHere = !trigger.url || matchesUrl(trigger.url, url);
  switch (signal.on) {
    case 'touchpoint':
      return on === signal.on && touchpoints.includes(signal.touchpoint);
    case 'page':
      return isHere && /url|time|tab/.test(on);
    case 'click':
      return isHere && on === signal.on && signal.hits(selector);
    case 'api':
      return signal.survey === id;
    default:
      return isHere && signal.survey === id;
  }
}

/** A floating prompt counts from its showing; a survey in the page counts from its answer, or it would vanish on reload. */
function tooSoon(survey: ManifestSurvey, state: VisitorState, now: number): Reason | undefined {
  const { shownAt, answeredAt, showings = 0 } = historyOf(state, survey.id);
  const { repeat, days = 0, maxShowings } = survey.frequency;
  if (repeat === 'untilAnswered' && answeredAt) return 'answered';
  const isPrompt = interrupts(survey);
  const since = isPrompt ? shownAt : answeredAt;
  if (repeat === 'once' && since) return 'once';
  if (elapsed(since, now) < days * dayMs) return 'every';
  return isPrompt && showings >= Number(maxShowings) ? 'showings' : undefined;
}

/**
 * At most so many prompts in 30 days, of which some are kept for stages that need them: what a stage has not yet
 * spent of its own share is out of reach for the others, and always within its own.
 */
function overBudget(
  state: VisitorState,
  { frequency: { maxPer30Days, reserved = {} } }: Manifest,
  { now, stage }: { now: number; stage: string | undefined },
): Reason | undefined {
  const recent = recentPrompts(state, now);
  let left = maxPer30Days - recent.length;
  if (left <= 0) return 'month';
  for (const [owner, count] of Object.entries(reserved)) {
    const unspent = count - recent.filter(([, at]) => at === owner).length;
    if (unspent <= 0) continue;
    if (owner === stage) return;
    left -= unspent;
  }
  return left <= 0 ? 'reserved' : undefined;
}

/** The visitor has come to a touchpoint: the furthest stage moves on with them, and never back. */
export function reached(
  state: VisitorState,
  { stages, touchpoints }: Pick<Manifest, 'stages' | 'touchpoints'>,
  touchpoint: string,
): VisitorState {
  const stage = touchpoints[touchpoint];
  const isFurther = stage !== undefined && stages.indexOf(stage) > stages.indexOf(state.stage ?? '');
  return isFurther ? { ...state, stage } : state;
}
