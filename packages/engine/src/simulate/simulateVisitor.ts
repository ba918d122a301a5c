import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { answerFacts } from '../answerFacts.js';
import {
  decide,
  interrupts,
  type Moment,
  type Reason,
  reached,
  type Signal,
  type Verdict,
} from '../decide.js';
import { factsOf } from '../facts.js';
import { newVisitor, noted, seen, sessionGapMs, shown, type VisitorState } from '../visitor.js';
import { answer } from './answer.js';
import type { Behaviour } from './behaviour.js';
import type { SimulatedMoment, SimulatedVisitor } from './moments.js';
import type { Random } from './random.js';
import { signalsAt } from './signals.js';

/** What became of one survey at one moment that it could have been asked at. */
export interface Decision {
  survey: string;
  touchpoint: string;
  reason: Reason;
  /** The survey of this visitor's last interrupting prompt, when that is what stood in the way. */
  spentBy?: string;
}

/** One prompt on the screen of one visitor. */
export interface SimulatedShowing {
  survey: string;
  touchpoint: string;
  at: number;
  /** Visit in which it was shown; the first is 1. */
  visit: number;
  interrupts: boolean;
  /** How likely it is answered. */
  chance: number;
}

export interface VisitorRun {
  visits: number;
  decisions: Decision[];
  showings: SimulatedShowing[];
}

export interface World {
  manifest: Manifest;
  behaviour: Behaviour;
  random: Random;
}

/** A survey whose delay runs, or that waits for the slot. */
interface Pending {
  verdict: Verdict;
  moment: SimulatedMoment;
  url: string;
  at: number;
}

/** What was reported, and where and when the decision about it is taken. */
interface At {
  moment: SimulatedMoment;
  url: string;
  now: number;
}

/** Reasons that another prompt is to blame for. */
export const budgetReasons: readonly Reason[] = ['busy', 'session', 'gap', 'month', 'reserved'];

/** Lives through the moments of one visitor as the browser would: the same decisions, over the same memory. */
export function simulateVisitor(visitor: SimulatedVisitor, world: World): VisitorRun {
  const { manifest, behaviour, random } = world;
  const decisions: Decision[] = [];
  const showings: SimulatedShowing[] = [];
  const pending = new Map<string, Pending>();
  let state: VisitorState = newVisitor(visitor.id);
  let busyUntil = 0;
  let lastPrompt: string | undefined;
  let lastAt: number | undefined;

  for (const moment of visitor.moments) {
    arrive(moment.at);
    state = { ...state, attributes: { ...state.attributes, ...moment.attributes } };
    state = reached(state, manifest, moment.touchpoint);
    for (const { signal, url, surveys } of signalsAt(moment, world)) {
      take(surveys, signal, { moment, url, now: moment.at });
    }
  }
  leave();
  return { visits: state.visits, decisions, showings };

  /** Lets pass what is due before `now`; whoever was away for long has left in between. */
  function arrive(now: number): void {
    if (lastAt !== undefined && now - lastAt > sessionGapMs) leave();
    runDue(now);
    lastAt = now;
    state = seen(state, now);
  }

  function leave(): void {
    if (lastAt !== undefined) runDue(lastAt + behaviour.staySeconds * 1000);
    for (const { verdict } of pending.values()) note(verdict);
    pending.clear();
    busyUntil = 0;
  }

  function runDue(until: number): void {
    for (let next = earliest(); next && next.at <= until; next = earliest()) {
      const { verdict, moment, url, at: now } = next;
      const { survey, touchpoint } = verdict;
      pending.delete(survey.id);
      state = seen(state, now);
      const signal = { on: 'due', survey: survey.id, touchpoint } as const;
      take([survey], signal, { moment, url, now });
    }
  }

  /** Takes the decision among those that the signal is meant for: no other may have the slot because of it. */
  function take(surveys: readonly ManifestSurvey[], signal: Signal, at: At): void {
    const among = { ...manifest, surveys: [...surveys] };
    const moment = momentOf(at.moment, { signal, url: at.url, now: at.now });
    for (const verdict of decide(state, among, moment)) act(verdict, at);
  }

  /** Those that are due at the same time go by priority, as in the browser. */
  function earliest(): Pending | undefined {
    return [...pending.values()].sort(
      (a, b) => a.at - b.at || b.verdict.survey.priority - a.verdict.survey.priority,
    )[0];
  }

  function momentOf(
    { device, locale, properties }: SimulatedMoment,
    { signal, url, now }: Pick<Moment, 'signal' | 'url' | 'now'>,
  ): Moment {
    return {
      signal,
      now,
      url,
      busy: now < busyUntil,
      tab: '',
      ...(device !== undefined && { device }),
      ...(locale !== undefined && { locale }),
      ...(properties && { properties }),
    };
  }

  function act(verdict: Verdict, at: At): void {
    if (verdict.verdict === 'no') note(verdict);
    else if (verdict.verdict === 'show') show(verdict, at);
    else wait(verdict, at);
  }

  /** One place a survey: however often its moment comes, it waits once. */
  function wait(verdict: Verdict, { moment, url, now }: At): void {
    const before = pending.get(verdict.survey.id);
    if (before) note(before.verdict);
    const at = verdict.reason === 'busy' ? busyUntil : now + verdict.delayMs;
    pending.set(verdict.survey.id, { verdict, moment, url, at });
  }

  function note({ survey, touchpoint, reason }: Verdict): void {
    const spentBy = budgetReasons.includes(reason) ? lastPrompt : undefined;
    decisions.push({ survey: survey.id, touchpoint, reason, ...(spentBy !== undefined && { spentBy }) });
  }

  function show(verdict: Verdict, { moment, now }: { moment: SimulatedMoment; now: number }): void {
    const { survey, touchpoint } = verdict;
    const chance = behaviour.answerRates[survey.placement];
    const takesSlot = interrupts(survey);
    note(verdict);
    const shownAt = { survey: survey.id, touchpoint, at: now, visit: state.visits };
    showings.push({ ...shownAt, interrupts: takesSlot, chance });
    const stage = manifest.touchpoints[touchpoint] ?? '';
    state = shown(state, { survey: survey.id, now, interrupts: takesSlot, stage, tab: '' });
    if (takesSlot) {
      lastPrompt = survey.id;
      busyUntil = now + behaviour.promptSeconds * 1000;
    }
    react(survey, { moment, now, isAnswered: random() < chance });
  }

  function react(
    survey: ManifestSurvey,
    { moment, now, isAnswered }: { moment: SimulatedMoment; now: number; isAnswered: boolean },
  ): void {
    if (isAnswered) {
      const facts = factsOf(state, manifest, momentOf(moment, { signal: { on: 'page' }, url: '', now }));
      const answers = answerFacts(answer(survey, { behaviour, facts, random }));
      state = noted(state, survey.id, { answeredAt: now, answers });
      return;
    }
    if (!interrupts(survey)) return;
    const wish = random();
    if (wish < behaviour.never) state = { ...state, never: true };
    else if (wish < behaviour.never + behaviour.notNow) state = noted(state, survey.id, { laterAt: now });
    else return;
    sendAway();
  }

  /** Whoever sent one question away is not asked the next that waits for the slot. */
  function sendAway(): void {
    for (const [survey, { verdict }] of pending) {
      if (verdict.reason !== 'busy') continue;
      note(verdict);
      pending.delete(survey);
    }
  }
}
