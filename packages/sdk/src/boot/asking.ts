import {
  decide,
  factsOf,
  interrupts,
  type Moment,
  type Named,
  type Signal,
  shown,
  type Verdict,
} from '@cairn/engine';
import type { Manifest } from '@cairn/schema/wire';
import type { Outcome } from '../api.js';
import type { Chunks, Kernel } from '../kernel.js';

export interface Asking {
  /** Takes the whole decision for a signal and acts on it. */
  consider(signal: Signal, properties?: Named): void;
  ask(survey: string, properties?: Named): Promise<Outcome>;
  /** Fills the places that the page gave to inline surveys. */
  fillPlaces(): void;
  /** Verdicts for a signal, without acting on them. */
  judge(signal: Signal, properties?: Named): Verdict[];
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
  let waiting: (() => void)[] = [];

  function momentOf(on: Signal, properties?: Named): Moment {
    return {
      signal: on,
      now: platform.now(),
      url: platform.url(),
      busy: isBusy,
      ...(properties && { properties }),
    };
  }

  function judge(on: Signal, properties?: Named): Verdict[] {
    try {
      return decide(kernel.state(), manifest(), momentOf(on, properties));
    } catch {
      // A manifest that is broken in a way nobody foresaw: nothing shows.
      return [];
    }
  }

  function consider(on: Signal, properties?: Named): void {
    if (signal.aborted) return;
    for (const verdict of judge(on, properties)) act(verdict, properties);
  }

  function act(verdict: Verdict, properties?: Named): void {
    const { survey, touchpoint } = verdict;
    const again = () => consider({ on: 'due', survey: survey.id, touchpoint }, properties);
    if (verdict.reason === 'delay') signal.addEventListener('abort', platform.after(verdict.delayMs, again));
    else if (verdict.reason === 'busy') waiting.push(again);
    else if (verdict.verdict === 'show') void present(verdict, properties);
  }

  async function present({ survey, touchpoint }: Verdict, properties?: Named): Promise<Outcome> {
    const takesSlot = interrupts(survey);
    const place = takesSlot ? undefined : placeFor(survey.id);
    const notShown = (reason: string): Outcome => ({ status: 'notShown', survey: survey.id, reason });
    if (!takesSlot && !place) return notShown('place');
    if (takesSlot) isBusy = true;
    if (place) filled.add(place);
    try {
      const { open } = await chunks.surface();
      if (signal.aborted) return notShown('destroyed');
      kernel.update((state) => shown(state, survey.id, { now: platform.now(), interrupts: takesSlot }));
      const { version, locale } = manifest();
      const facts = factsOf(kernel.state(), properties ? { properties } : {});
      return await open(kernel, {
        survey,
        version,
        locale,
        touchpoint,
        facts,
        signal,
        ...(place && { place }),
      });
    } catch {
      // The part that draws could not be loaded, or drawing failed: the page goes on without us.
      return notShown('unavailable');
    } finally {
      if (takesSlot) release();
    }
  }

  function release(): void {
    isBusy = false;
    const next = waiting;
    waiting = [];
    for (const again of next) again();
  }

  async function ask(survey: string, properties?: Named): Promise<Outcome> {
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
