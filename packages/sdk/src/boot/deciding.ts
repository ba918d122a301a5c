import { type AudienceTest, decideWith, type Inputs, type Signal, type Verdict } from '@cairn/engine';
import type { Value } from '@cairn/schema/wire';
import type { Chunks, Kernel } from '../kernel.js';

export type Values = Record<string, Value>;

export interface Deciding {
  /** Everything that a decision is taken from. */
  inputs(signal: Signal, properties: Values, isBusy: boolean): Inputs;
  /** Verdicts of this moment. Until audiences can be judged, everybody is in them. */
  judge(signal: Signal, properties: Values, isBusy: boolean): Verdict[];
  /** The same, with audiences. */
  decided(signal: Signal, properties: Values, isBusy: boolean): Promise<Verdict[]>;
}

/** Takes decisions from what is known of visitor and page; loads what judges audiences when one of them matters. */
export function deciding(
  { platform, state, manifest, tab }: Pick<Kernel, 'platform' | 'state' | 'manifest' | 'tab'>,
  chunks: Pick<Chunks, 'conditions'>,
  isWithheld: () => boolean,
): Deciding {
  let isIn: (of: Inputs) => AudienceTest = () => () => true;
  let isKnown = false;

  function inputs(signal: Signal, properties: Values, busy: boolean): Inputs {
    const page = { now: platform.now(), url: platform.url(), withheld: isWithheld() };
    return { state: state(), manifest: manifest(), moment: { ...page, signal, busy, tab, properties } };
  }

  function judge(...of: Parameters<Deciding['judge']>): Verdict[] {
    try {
      const now = inputs(...of);
      return decideWith(isIn(now), now);
    } catch {
      // A manifest that is broken in a way nobody foresaw: nothing shows.
      return [];
    }
  }

  return {
    inputs,
    judge,
    decided: async (...of) => {
      if (!isKnown && judge(...of).some(({ verdict, survey }) => verdict !== 'no' && survey.audience)) {
        isIn = await chunks.conditions().then(
          ({ inAudience }) => {
            isKnown = true;
            return inAudience;
          },
          // The part could not be loaded: nobody is in an audience this time.
          () =>
            () =>
            ({ audience }) =>
              !audience,
        );
      }
      return judge(...of);
    },
  };
}
