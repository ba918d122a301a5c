import type { Figure } from '@cairn/metrics';
import type { Days } from './reportTypes.js';
import type { Side } from './types.js';

/** What was read for a report about persons: of more than `atMost` the newest. */
interface ReadOf extends Days {
  timeZone: string;
  responses: number;
  outcomesRead: number;
  isAll: boolean;
  atMost: number;
}

export interface Driver {
  id: string;
  kind: 'touchpoint' | 'row';
  name: string;
  /** By how many standard deviations the result moves with one of the driver, all others kept. */
  strength: Figure;
  isClear: boolean;
  /** How much of its uncertainty comes from moving together with others; 1 is none. */
  inflation: number;
  alone: { n: number; correlation: Figure | null };
  sentence: string;
}

export interface DriversReport extends ReadOf {
  name: string;
  sentence: string;
  verdict: 'tooFew' | 'noSpread' | 'found';
  n: number;
  needed: number;
  explained: number | null;
  /** Not null where drivers move together so much that each was held back. */
  ridge: number | null;
  drivers: Driver[];
  leftOut: { id: string; name: string; n: number; reason: 'tooFew' | 'noSpread' }[];
}

export interface OutcomeBand {
  band: Side['side'];
  respondents: number;
  reached: number;
  rate: Figure | null;
  value: (Figure & { n: number }) | null;
}

export interface OutcomesReport extends ReadOf {
  outcomes: { name: string; n: number; values: { currency: string; n: number; sum: number }[] }[];
  report: {
    outcome: string;
    currency: string;
    survey: string;
    question: string;
    text: string;
    sentence: string;
    bands: OutcomeBand[];
  } | null;
}
