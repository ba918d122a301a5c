/** What the points of a trend can be; the collector knows which one suits the days. */
export const trendSteps = ['day', 'week', 'month'] as const;
export type TrendStep = (typeof trendSteps)[number];

/** Reads the step of an address; undefined leaves it to the collector. */
export function trendStepOf(query: URLSearchParams): TrendStep | undefined {
  return trendSteps.find((step) => step === query.get('step'));
}
