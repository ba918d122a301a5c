import { defaultBehaviour, defaultPopulation } from '@cairn/engine/simulate';
import type { Survey } from '@cairn/schema';
import type { SimulationWish } from '../api/simulateApi.js';

/** What a simulation takes for granted about visitors, as far as somebody may say otherwise. Shares are percentages. */
export interface Assumed {
  visitors: number;
  days: number;
  visitsPerVisitor: number;
  touchpointPercent: number;
  answerPercent: number;
}

export const visitorChoices = [1_000, 5_000, 20_000] as const;
export const dayChoices = [30, 90, 365] as const;
export const otherBehaviour = defaultBehaviour;
export const { devices: deviceShares } = defaultPopulation;

/** Reads them out of an address; what is not said, or cannot be, is as usual. */
export function assumedIn(query: URLSearchParams, placement: Survey['placement']): Assumed {
  const known = (name: string, choices: readonly number[], usual: number) =>
    choices.find((one) => String(one) === query.get(`s.${name}`)) ?? usual;
  const within = (name: string, [low, high]: readonly [number, number], usual: number) => {
    const said = query.get(`s.${name}`);
    const value = said === null || said === '' ? Number.NaN : Number(said);
    return value >= low && value <= high ? value : usual;
  };
  return {
    visitors: known('visitors', visitorChoices, 5_000),
    days: known('days', dayChoices, 90),
    visitsPerVisitor: within('visits', [1, 100], defaultPopulation.visitsPerVisitor),
    touchpointPercent: within('touchpoint', [0, 100], 100 * defaultPopulation.touchpointChance),
    answerPercent: within('answers', [0, 100], 100 * defaultBehaviour.answerRates[placement]),
  };
}

/** The same as the collector reads it. */
export function wishOf(
  { visitors, days, visitsPerVisitor, touchpointPercent, answerPercent }: Assumed,
  placement: Survey['placement'],
): Omit<SimulationWish, 'document'> {
  return {
    visitors,
    days,
    population: {
      visitsPerVisitor,
      touchpointChance: touchpointPercent / 100,
      behaviour: { answerRates: { [placement]: answerPercent / 100 } },
    },
  };
}
