import { decide, factsOf, interrupts, type Moment, type Signal, shown, type Verdict } from '@cairn/engine';
import type { Manifest, Value } from '@cairn/schema/wire';
import type { Outcome } from '../api.js';
import type { Chunks, Kernel } from '../kernel.js';

export type Values = Record<string, Value>;

export interface Asking {
  /** Takes the whole decision for a signal and acts on it. */
  consider(signal: Signal, properties?: Values): void;
  ask(survey: string, properties?: Values): Promise<Outcome>;
  /** Fills the places that the page gave to inline surveys. */
  fillPlaces(): void;
  /** Verdicts for a signal, without acting on them. */
  judge(signal: Signal, properties?: Values): Verdict[];
}

const filled = new WeakSet<Element>();

/** Turns signals into prompts: one at a time, the rest wait by priority until it is gone. */
export function asking(
  kernel: Kernel,
  manifest: () => Manifest,
  chunks: Chunks,
  signal: AbortSignal,
): Asking {
  const { platform } = kernel;
  let isBusy = false;
  /** One place a survey: however often its moment comes, it waits once. */
  const waiting = new Map<string, { priority: number; again: () => void }>();

  function momentOf(on: Signal, properties?: Values): Moment {
    return {
      signal: on,
      now: platform.now(),
      url: platform.url(),
      busy: isBusy,
      ...(properties && { properties }),
    };
  }

  function judge(on: Signal, properties?: Values): Verdict[] {
    try {
      return decide(kernel.state(), manifest(), momentOf(on, properties));
    } catch {
      // A manifest that is broken in a way nobody foresaw: nothing shows.
      return [];
    }
  }

  function consider(on: Signal, properties?: Values): void {
    if (signal.aborted) return;
    for (const verdict of judge(on, properties)) act(verdict, properties);
  }

  function act(verdict: Verdict, properties?: Values): void {
    const { survey, touchpoint, reason } = verdict;
    const { id, priority, trigger } = survey;
    const url = platform.url();
    const again = () => {
      // Time on a page is over when the page is.
      if (trigger.on === 'time' && url !== platform.url()) return;
      consider({ on: 'due', survey: id, touchpoint }, properties);
    };
    if (reason === 'delay') signal.addEventListener('abort', platform.after(verdict.delayMs, again));
    else if (reason === 'busy') waiting.set(id, { priority, again });
    else if (verdict.verdict === 'show') void present(verdict, properties);
  }

  async function present({ survey, touchpoint }: Verdict, properties: Values = {}): Promise<Outcome> {
    const { id } = survey;
    const takesSlot = interrupts(survey);
    const place = takesSlot ? undefined : placeFor(id);
    const notShown = (reason: string): Outcome => ({ status: 'notShown', survey: id, reason });
    if (!takesSlot && !place) return notShown('place');
    if (takesSlot) isBusy = true;
    if (place) filled.add(place);
    // Before the network is asked for anything: another tab must find it counted.
    kernel.update((state) => shown(state, id, { now: platform.now(), interrupts: takesSlot }));
    const onGone = (isDismissed?: boolean) => {
      // Whoever sent one question away is not asked the next.
      if (isDismissed) waiting.clear();
      if (takesSlot) release();
    };
    try {
      const { open } = await chunks.surface();
      const { version, locale } = manifest();
      const facts = factsOf(kernel.state(), { properties });
      return await open(kernel, {
        survey,
        version,
        locale,
        touchpoint,
        facts,
        properties,
        onGone,
        signal,
        ...(place && { place }),
      });
    } catch {
      // The part that draws could not be loaded, or drawing failed: the page goes on, and this survey is spent.
      onGone();
      return notShown('unavailable');
    }
  }

  /** The slot is free: those who wait are decided anew, the most important first. */
  function release(): void {
    isBusy = false;
    const next = [...waiting.values()].sort((a, b) => b.priority - a.priority);
    waiting.clear();
    for (const { again } of next) again();
  }

  async function ask(survey: string, properties?: Values): Promise<Outcome> {
    const verdict = judge({ on: 'api', survey }, properties).find((each) => each.survey.id === survey);
    if (verdict?.verdict === 'show') return present(verdict, properties);
    return { status: 'notShown', survey, reason: verdict?.reason ?? 'unknown' };
  }

  function fillPlaces(): void {
    for (const { id, placement, trigger } of manifest().surveys) {
      if (placement === 'inline' && trigger.on === 'api' && placeFor(id)) void ask(id);
    }
  }

  return { consider, ask, fillPlaces, judge };
}

function placeFor(survey: string): Element | undefined {
  const places = Array.from(document.querySelectorAll('[data-cairn-inline]'));
  return places.find((place) => place.getAttribute('data-cairn-inline') === survey && !filled.has(place));
}
