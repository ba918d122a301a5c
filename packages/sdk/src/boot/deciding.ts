import { type AudienceTest, decideWith, type Inputs, type Signal, type Verdict } from '@cairn/engine';
import type { Value } from '@cairn/schema/wire';
import type { Chunks, Kernel } from '../kernel.js';

export type Values = Record<string, Value>;

export interface Deciding {
  /** Verdicts of this moment. Until audiences can be judged, everybody is in them. */
  judge(signal: Signal, properties: Values, isBusy?: boolean): Verdict[];
  /** The same, with audiences. */
  decided(signal: Signal, properties: Values): Promise<Verdict[]>;
}

/** Takes decisions from what is known of visitor and page; loads what judges audiences when one of them matters. */
export function deciding(
  { platform, state, manifest, tab, slot, isWithheld }: Omit<Kernel, keyof Deciding | 'record' | 'uuid'>,
  chunks: Pick<Chunks, 'conditions'>,
): Deciding {
  let isIn: ((of: Inputs) => AudienceTest) | undefined;

  function judge(signal: Signal, properties: Values, busy = slot.isBusy): Verdict[] {
    const page = { now: platform.now(), url: platform.url(), withheld: isWithheld() };
    const moment = { ...page, signal, busy, tab, properties };
    const inputs = { state: state(), manifest: manifest(), moment };
    try {
      return decideWith(isIn?.(inputs) ?? (() => true), inputs);
    } catch {
      // A manifest that is broken in a way nobody foresaw: nothing shows.
      return [];
    }
  }

  return {
    judge,
    decided: async (signal, properties) => {
      const verdicts = judge(signal, properties);
      if (isIn || !verdicts.some(({ verdict, survey }) => verdict !== 'no' && survey.audience))
        return verdicts;
      // If the part cannot be loaded, nobody is asked this time.
      isIn = (await chunks.conditions()).inAudience;
      return judge(signal, properties);
    },
  };
}
