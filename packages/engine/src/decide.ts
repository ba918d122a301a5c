import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { type Facts, holds, type Named } from './conditions.js';
import { matchesUrl } from './glob.js';
import { elapsed, historyOf, type VisitorState } from './visitor.js';

/** What happened in the page that might be a reason to ask. */
export type Signal =
  | { on: 'touchpoint'; touchpoint: string }
  | { on: 'page' }
  | { on: 'click'; hits: (selector: string) => boolean }
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
  /** Whether an interrupting prompt is on the screen or about to be. */
  busy: boolean;
  properties?: Named;
}

/** The first rule that stood in the way, or `ok`. */
export type Reason =
  | 'ok'
  | 'delay'
  | 'busy'
  | 'trigger'
  | 'never'
  | 'audience'
  | 'once'
  | 'every'
  | 'session'
  | 'gap';

export interface Verdict {
  survey: ManifestSurvey;
  /** The touchpoint that a prompt would be counted under. */
  touchpoint: string;
  verdict: 'show' | 'wait' | 'no';
  reason: Reason;
  /** With reason `delay`: how long until the decision is due. */
  delayMs: number;
}

const dayMs = 86_400_000;

/**
 * Says of every survey whether this moment shows it, and why not: by priority, then by id, at most one `show` among
 * those that interrupt. Pure and total: the same inputs always give the same verdicts.
 */
export function decide(state: VisitorState, manifest: Manifest, moment: Moment): Verdict[] {
  let { busy } = moment;
  return [...manifest.surveys].sort(byPriority).map((survey) => {
    const verdict = judge(survey, { state, manifest, moment, busy });
    busy ||= verdict.verdict === 'show' && interrupts(survey);
    return verdict;
  });
}

/** Inline surveys wait in the page without disturbing anybody: no slot, no gap, no budget. */
export function interrupts(survey: ManifestSurvey): boolean {
  return survey.placement !== 'inline';
}

function byPriority(a: ManifestSurvey, b: ManifestSurvey): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}

interface Case {
  state: VisitorState;
  manifest: Manifest;
  moment: Moment;
  busy: boolean;
}

function judge(survey: ManifestSurvey, at: Case): Verdict {
  const { signal } = at.moment;
  const touchpoint = 'touchpoint' in signal ? signal.touchpoint : (survey.touchpoints[0] ?? '');
  const delayMs = signal.on === 'due' || signal.on === 'api' ? 0 : survey.trigger.delaySeconds * 1000;
  const stopped = stoppedBy(survey, at);
  const reason = stopped ?? (delayMs ? 'delay' : at.busy && interrupts(survey) ? 'busy' : 'ok');
  return { survey, touchpoint, verdict: verdictOf(reason), reason, delayMs };
}

function verdictOf(reason: Reason): Verdict['verdict'] {
  if (reason === 'ok') return 'show';
  return reason === 'delay' || reason === 'busy' ? 'wait' : 'no';
}

/** The rules in the order in which they are checked, and in which `explain` names them. */
function stoppedBy(survey: ManifestSurvey, { state, manifest, moment }: Case): Reason | undefined {
  if (!isTriggered(survey, moment)) return 'trigger';
  if (survey.audience && !holds(survey.audience, factsOf(state, moment))) return 'audience';
  const frequency = tooSoon(survey, state, moment.now);
  if (frequency || !interrupts(survey)) return frequency;
  if (state.never) return 'never';
  if (state.sessionPrompts >= manifest.frequency.maxPerSession) return 'session';
  if (elapsed(state.promptedAt, moment.now) < manifest.frequency.minDaysBetween * dayMs) return 'gap';
  return undefined;
}

function isTriggered({ id, touchpoints, trigger }: ManifestSurvey, { signal, url }: Moment): boolean {
  const isHere = !('url' in trigger) || !trigger.url || matchesUrl(trigger.url, url);
  switch (signal.on) {
    case 'touchpoint':
      return trigger.on === 'touchpoint' && touchpoints.includes(signal.touchpoint);
    case 'page':
      return isHere && (trigger.on === 'url' || trigger.on === 'time');
    case 'click':
      return isHere && trigger.on === 'click' && signal.hits(trigger.selector);
    case 'due':
      return isHere && signal.survey === id;
    case 'api':
      return signal.survey === id;
  }
}

/** A floating prompt counts from its showing; a survey in the page counts from its answer, or it would vanish on reload. */
function tooSoon(survey: ManifestSurvey, state: VisitorState, now: number): Reason | undefined {
  const { shownAt, answeredAt } = historyOf(state, survey.id);
  const since = elapsed(interrupts(survey) ? shownAt : answeredAt, now);
  if (survey.frequency.repeat === 'once') return since < Number.POSITIVE_INFINITY ? 'once' : undefined;
  return since < survey.frequency.days * dayMs ? 'every' : undefined;
}

/** What conditions may look at before anything is answered. */
export function factsOf(state: VisitorState, moment: { properties?: Named }): Facts {
  return {
    attribute: state.attributes,
    visitor: { visits: state.visits },
    ...(moment.properties && { property: moment.properties }),
  };
}
