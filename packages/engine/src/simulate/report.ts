import type { Reason } from '../decide.js';

/** What a document would have done to these visitors. Answers are expected values, not counts of drawn ones. */
export interface SimulationReport {
  days: number;
  visitors: number;
  visits: number;
  moments: number;
  /** In the order of the document. Only live surveys are there. */
  surveys: SurveyReport[];
  /** In the order of the document. */
  touchpoints: TouchpointReport[];
  prompts: PromptReport;
}

export interface SurveyReport {
  survey: string;
  /** Moments at which it could have been asked. */
  considered: number;
  shown: number;
  /** Expected answers: showings, each with the answer rate of its placement. */
  answers: number;
  /** Visitors who saw it. */
  visitors: number;
  /** How often each rule stood in the way. */
  whyNot: Partial<Record<Reason, number>>;
  /** There when it had moments and still gets too few answers. */
  starved?: Starved;
}

export interface Starved {
  /** What stood in the way most often: one of the shared budget's rules if any did, else whichever rule it was. */
  reason: Reason;
  times: number;
  /** The survey whose prompts had spent the budget most often. */
  spentBy?: string;
}

export interface TouchpointReport {
  touchpoint: string;
  moments: number;
  prompts: number;
  answers: number;
  /** By survey, those that were shown here. */
  surveys: { survey: string; prompts: number; answers: number }[];
}

/** Interrupting prompts of one visitor in the whole time; what waits in the page disturbs nobody and is not counted. */
export interface PromptReport {
  mean: number;
  median: number;
  p95: number;
  max: number;
  /** Share of visitors without any, 0 to 1. */
  neverAsked: number;
  /** Share of visitors with more than so many. */
  askedOften: { moreThan: number; share: number };
}
