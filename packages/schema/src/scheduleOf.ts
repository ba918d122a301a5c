import type { Survey } from './survey.js';

const dayMs = 86_400_000;

/** First and last moment of a survey, in milliseconds since 1970. A last day is asked to its end, in UTC. */
export function scheduleOf({ schedule }: Survey): { from?: number; until?: number } {
  const { from, until } = schedule ?? {};
  const isDay = until?.length === 10;
  return {
    ...(from !== undefined && { from: Date.parse(from) }),
    ...(until !== undefined && { until: Date.parse(until) + (isDay ? dayMs - 1 : 0) }),
  };
}
