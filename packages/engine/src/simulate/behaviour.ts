import type { ManifestSurvey } from '@cairn/schema/wire';

/** What visitors do with a prompt. Everything here is an assumption; shares run from 0 to 1. */
export interface Behaviour {
  /** Share of showings that are answered, by placement. */
  answerRates: Readonly<Record<ManifestSurvey['placement'], number>>;
  /** Of the showings that are not answered: "not now", or a click on the cross. */
  notNow: number;
  /** Of the showings that are not answered: "never ask again". */
  never: number;
  /**
   * How often each step of a scale is chosen, by `survey/question`: `{ "checkout/ease": { "7": 0.5, "6": 0.3, … } }`.
   * Without it every step is as likely as the others, which gives cautious (wide) margins.
   */
  scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How likely a trigger that no list of visits shows (a click, scrolling, leaving …) is at a touchpoint of its survey. */
  triggered: number;
  /** How long a prompt stays on the screen. */
  promptSeconds: number;
  /** How long a visitor stays after the last moment of a visit: a longer delay is never due. */
  staySeconds: number;
}

/** What is known of the behaviour; the rest is as in `defaultBehaviour`. */
export type KnownBehaviour = Partial<Omit<Behaviour, 'answerRates'>> & {
  answerRates?: Partial<Behaviour['answerRates']>;
};

/** Rates as they are usual for short surveys; measure yours, and put them in. */
export const defaultBehaviour: Behaviour = {
  answerRates: { corner: 0.15, bar: 0.1, modal: 0.3, inline: 0.05, tab: 0.01 },
  notNow: 0.3,
  never: 0.02,
  scores: {},
  triggered: 0.3,
  promptSeconds: 20,
  staySeconds: 60,
};

export function behaviourOf({ answerRates, ...known }: KnownBehaviour = {}): Behaviour {
  return { ...defaultBehaviour, ...known, answerRates: { ...defaultBehaviour.answerRates, ...answerRates } };
}
