import {
  dayMs,
  decide,
  holds,
  type Moment,
  newVisitor,
  noted,
  pathOf,
  reached,
  type Signal,
  seen,
  shown,
  type VisitorState,
} from '@cairn/engine';
import type { AnswerValue, Manifest, ManifestSurvey, Value } from '@cairn/schema/wire';

/** One line of a block of moments: what happens to one visitor, and what becomes of the survey. */
export interface WrittenMoment {
  /** Days since the first moment, in broken numbers too. */
  day: number;
  /** Touchpoint that the page reports. Without it, a page view, or the call `ask`. */
  touchpoint?: string;
  /** A survey that the page asks by its call. */
  ask?: string;
  page?: string;
  attributes?: Record<string, Value>;
  properties?: Record<string, Value>;
  device?: 'phone' | 'tablet' | 'desktop';
  locale?: string;
  tab?: string;
  /** The rule as `explain` names it; of several surveys, by their ids. */
  rule: string | Record<string, string>;
  /** What the visitor does with the prompt: answers and "not now" take it off the screen. Default: lets it go. */
  visitor?: 'answers' | 'not now' | 'never' | 'keeps it open';
  /** With `answers`, what is remembered of them. */
  answers?: Record<string, Value>;
}

const begin = Date.UTC(2026, 2, 2, 9);

/** Takes the moments one after the other, as one browser does, and says which rules were named. */
export function replay(manifest: Manifest, moments: readonly WrittenMoment[]): WrittenMoment['rule'][] {
  let state = newVisitor('docs');
  return moments.map((written) => {
    const step = happened(state, manifest, written);
    state = step.state;
    return step.rule;
  });
}

function happened(before: VisitorState, manifest: Manifest, written: WrittenMoment) {
  const now = begin + written.day * dayMs;
  const tab = written.tab ?? '1';
  let state = seen({ ...before, attributes: { ...before.attributes, ...written.attributes } }, now);
  if (written.touchpoint) state = reached(state, manifest, written.touchpoint);
  const verdicts = decide(state, manifest, momentOf(written, { now, tab }));
  for (const { survey, reason, touchpoint } of verdicts) {
    if (reason !== 'ok') continue;
    const interrupts = !['inline', 'tab'].includes(survey.placement);
    const stage = manifest.touchpoints[touchpoint] ?? '';
    state = shown(state, { survey: survey.id, now, interrupts, stage, tab });
    state = reacted(state, survey.id, { now, ...written });
  }
  const named = Object.fromEntries(verdicts.map(({ survey, reason }) => [survey.id, reason]));
  return { state, rule: typeof written.rule === 'string' ? Object.values(named).join() : named };
}

function momentOf(written: WrittenMoment, at: { now: number; tab: string }): Moment {
  const { touchpoint, ask, page = '/', properties = {}, device = 'desktop', locale = 'en' } = written;
  const asked: Signal = ask ? { on: 'api', survey: ask } : { on: 'page' };
  const signal: Signal = touchpoint ? { on: 'touchpoint', touchpoint } : asked;
  return { ...at, signal, url: `https://fernway.example${page}`, busy: false, properties, device, locale };
}

function reacted(
  state: VisitorState,
  survey: string,
  { visitor, answers = {}, now }: Pick<WrittenMoment, 'visitor' | 'answers'> & { now: number },
): VisitorState {
  if (visitor === 'keeps it open') return state;
  const { slot: _, ...gone } = state;
  if (visitor === 'answers') return noted(gone, survey, { answeredAt: now, answers });
  if (visitor === 'not now') return noted(gone, survey, { laterAt: now });
  if (visitor === 'never') return { ...noted(gone, survey, { laterAt: now }), never: true };
  return gone;
}

/** One line of a block of ways: the answers, and the questions that they lead through. */
export interface WrittenWay {
  answers: Record<string, AnswerValue>;
  asks: string[];
}

export function wayThrough(survey: ManifestSurvey, { answers }: WrittenWay): string[] {
  return pathOf({ survey, answers, facts: {}, holds }).map(({ id }) => id);
}
