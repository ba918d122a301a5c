import { interrupts, type Reason, type Signal, shown, slotMs, type Verdict } from '@cairn/engine';
import type { Outcome } from '../api.js';
import type { Values } from '../boot/deciding.js';
import type { Kernel, PromptRequest } from '../kernel.js';
import type { Delayed, LeftBehind } from './leftBehind.js';
import { placeFor } from './places.js';

export interface Asking {
  /** Acts on the verdicts of a signal: shows, waits, or lets it be. */
  act(verdicts: readonly Verdict[], signal: Signal, properties: Values): void;
  ask(survey: string, properties: Values): Promise<Outcome>;
  /** Takes up what the last page of this tab left: delays that run, and what was being answered. */
  resume(): void;
  /** Decides anew for those who wait, the most important first. */
  release(): void;
}

export interface AskingBy {
  present(kernel: Kernel, request: PromptRequest): Promise<Outcome>;
  /** Aborted when this page is left; the tab at its edge goes with it. */
  page(): AbortSignal;
  /** Aborted when Cairn leaves. */
  signal: AbortSignal;
}

/** Turns verdicts into prompts: one at a time, the rest wait by priority until it is gone. */
export function createAsking(kernel: Kernel, { present, page, signal }: AskingBy): Asking {
  const { platform, manifest, update, tab, slot, decided } = kernel;
  /** One place a survey: however often its moment comes, it waits once. */
  const waiting = new Map<string, { priority: number; again: () => void }>();
  const taken = new WeakSet<Element>();
  /** The page on which a survey's tab was put up last: a page has it once, however often it is come to. */
  const tabs = new Map<string, AbortSignal>();

  async function due({ survey, touchpoint, properties }: Omit<Delayed, 'at'>): Promise<void> {
    const on: Signal = { on: 'due', survey, touchpoint };
    act(await decided(on, properties), on, properties);
  }
  let left: Promise<LeftBehind> | undefined;

  /** The part for what outlives a page. */
  function leftBehind(): Promise<LeftBehind> {
    left ??= import('./leftBehind.js').then((part) =>
      part.leftBehind(kernel, {
        due,
        show: (verdict, properties) => show(verdict, undefined, properties),
        signal,
      }),
    );
    return left;
  }

  function act(verdicts: readonly Verdict[], on: Signal, properties: Values): void {
    if (signal.aborted) return;
    for (const { survey, touchpoint, reason, delayMs } of verdicts) {
      const { id, trigger } = survey;
      const waits = { survey: id, touchpoint, properties };
      // Time on a page is over when the page is.
      if (reason === 'delay' && trigger.on === 'time')
        page().addEventListener(
          'abort',
          platform.after(delayMs, () => void due(waits)),
        );
      else if (reason === 'delay') {
        const at = platform.now() + delayMs;
        leftBehind().then(({ delay }) => delay({ ...waits, at }), ignore);
      } else if (reason === 'busy') wait(survey, waits);
      else if (reason === 'ok') void show({ survey, touchpoint }, on, properties);
    }
  }

  function wait({ id, priority }: Verdict['survey'], waits: Omit<Delayed, 'at'>): void {
    waiting.set(id, { priority, again: () => void due(waits) });
  }

  /** Shows a survey; without a signal it was shown before, and its draft is taken up. */
  async function show(
    { survey, touchpoint }: Pick<Verdict, 'survey' | 'touchpoint'>,
    on: Signal | undefined,
    properties: Values,
  ): Promise<Outcome> {
    const { id, placement } = survey;
    const takesSlot = interrupts(survey);
    const until = placement === 'tab' ? page() : signal;
    const place = placement === 'inline' ? placeFor(id, taken) : undefined;
    if ((placement === 'inline' && !place) || tabs.get(id) === until) return notShown(id, 'place');
    if (takesSlot && slot.isBusy) {
      wait(survey, { survey: id, touchpoint, properties });
      return notShown(id, 'busy');
    }
    if (place) taken.add(place);
    if (placement === 'tab') tabs.set(id, until);
    if (takesSlot) slot.isBusy = true;

    /** Right before it is drawn, while no other tab decides: counted before anything is sent. */
    function count(): Reason | undefined {
      const again = on && kernel.judge(on, properties, false).find((each) => each.survey.id === id);
      if (again && again.reason !== 'ok') return again.reason;
      const stage = manifest().touchpoints[touchpoint] ?? '';
      const showing = { survey: id, now: platform.now(), interrupts: takesSlot, stage, tab };
      update((before) =>
        on ? shown(before, showing) : { ...before, slot: { tab, until: platform.now() + slotMs } },
      );
      return undefined;
    }

    function onGone(isDismissed?: boolean): void {
      // A framework may put the place back in.
      if (place && !place.isConnected) taken.delete(place);
      // Whoever sent one question away is not asked the next.
      if (isDismissed) waiting.clear();
      if (!takesSlot) return;
      slot.isBusy = false;
      update(({ slot: taken, ...rest }) => (taken && taken.tab !== tab ? { ...rest, slot: taken } : rest));
      release();
    }

    const request = { survey, touchpoint, properties, count, takesSlot, onGone, signal: until };
    try {
      const outcome = await present(kernel, { ...request, ...(place && { place }) });
      const isLate = outcome.status === 'notShown' && outcome.reason === 'busy';
      if (isLate) wait(survey, { survey: id, touchpoint, properties });
      return outcome;
    } catch {
      // A part could not be loaded, or drawing failed: the page goes on.
      onGone();
      return notShown(id, 'unavailable');
    }
  }

  function release(): void {
    const next = [...waiting.values()].sort((a, b) => b.priority - a.priority);
    waiting.clear();
    for (const { again } of next) again();
  }

  async function ask(survey: string, properties: Values): Promise<Outcome> {
    const on: Signal = { on: 'api', survey };
    const verdicts = await decided(on, properties);
    const verdict = verdicts.find((each) => each.survey.id === survey);
    if (verdict?.reason === 'ok') return show(verdict, on, properties);
    return notShown(survey, verdict?.reason ?? 'unknown');
  }

  function resume(): void {
    leftBehind().then((each) => each.resume(), ignore);
  }

  return { act, ask, resume, release };
}

/** A part that could not be loaded: what it would have done is not done on this page. */
function ignore(): void {}

function notShown(survey: string, reason: string): Outcome {
  return { status: 'notShown', survey, reason };
}
