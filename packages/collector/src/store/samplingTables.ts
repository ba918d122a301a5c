import type { Flag } from './tables.js';

/** What a survey that samples to a target precision is asked by at one of its touchpoints, and what that is based on. */
export interface SamplingTable {
  project_id: string;
  survey: string;
  touchpoint: string;
  /** The aim that the rate serves; another one begins anew. */
  margin: number;
  days: number;
  question: string;
  scale: string;
  /** Share of visitors to ask. */
  rate: number;
  /** Answers that the target takes. */
  needed: number;
  /** Answers of the target's days, when the rate was computed. */
  answers: number;
  /** Even asking everyone does not reach the target in its days. */
  unreachable: Flag;
  /** How long it takes then; null when nothing comes in, and where it is reached. */
  weeks: number | null;
  /** The project's day for which it was computed: once a day is enough. */
  day: string;
  updated_at: number;
}

/** The share that was asked from a day on, until the next row says otherwise; 0: nobody was. */
export interface SamplingShareTable {
  project_id: string;
  survey: string;
  touchpoint: string;
  day: string;
  rate: number;
}
