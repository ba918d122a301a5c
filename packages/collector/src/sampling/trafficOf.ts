import type { SamplingState } from '@cairn/metrics';

/** One day of one survey at one touchpoint. */
export interface SampledDay {
  /** Share of visitors that was asked. */
  rate: number;
  /** How often the touchpoint happened, as browsers reported it; 0 where none did. */
  moments: number;
  /** Prompts shown. */
  shown: number;
  /** Answers to the question that the target is about. */
  answers: number;
}

const daysOfWeek = 7;

/** Reach that saw fewer moments than this share of those that the prompts stand for does not see this survey's moments. */
const trusted = 0.5;

/**
 * How many moments there are and what comes of one, from complete days, oldest first. Moments are the reported reach,
 * from the first day on which any was reported. Where reach is not measured, or misses what the survey is triggered by
 * (an address, a click), a prompt at a rate of 1 in 20 stands for twenty moments.
 */
export function trafficOf(
  days: readonly SampledDay[],
): Pick<SamplingState, 'momentsPerDay' | 'responseRate'> {
  const known = daysWithReach(days) ?? days.map((day) => ({ ...day, moments: promptsIfAllWereAsked(day) }));
  const week = known.slice(-daysOfWeek);
  const sampled = sumOf(known, ({ moments, rate }) => moments * rate);
  return {
    momentsPerDay: week.length ? sumOf(week, ({ moments }) => moments) / week.length : 0,
    responseRate: sampled ? sumOf(known, ({ answers }) => answers) / sampled : null,
  };
}

function daysWithReach(days: readonly SampledDay[]): readonly SampledDay[] | undefined {
  const first = days.findIndex(({ moments }) => moments > 0);
  const since = first < 0 ? [] : days.slice(first);
  const isTrusted = sumOf(since, ({ moments }) => moments) > trusted * sumOf(since, promptsIfAllWereAsked);
  return isTrusted ? since : undefined;
}

function promptsIfAllWereAsked({ shown, rate }: SampledDay): number {
  return rate ? shown / rate : 0;
}

function sumOf(days: readonly SampledDay[], of: (day: SampledDay) => number): number {
  return days.reduce((sum, day) => sum + of(day), 0);
}
