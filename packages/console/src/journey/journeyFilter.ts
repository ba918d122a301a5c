import { isDay, type Period, periodOf, rangeOf, usualPeriod } from './period.js';

/** What of the journey is looked at; the address says it, so that every view can be sent to somebody. */
export interface JourneyFilter {
  /** So many days up to today, or a range of days. */
  days: Period | { from: string; to: string };
  /** One part of those who answered. */
  segment: { dimension: string; value: string } | undefined;
  survey: string | undefined;
  purpose: 'interaction' | 'relationship' | undefined;
  /** Beside as many days right before. */
  isCompared: boolean;
}

type Query = Record<string, string | undefined>;

/** Reads the filter of an address; what makes no sense there is left out. */
export function filterOf(query: URLSearchParams): JourneyFilter {
  const [from, to] = [query.get('from'), query.get('to')];
  const [dimension, value] = [query.get('dimension'), query.get('value')];
  const purpose = query.get('purpose');
  return {
    days: isDay(from) && isDay(to) && from <= to ? { from, to } : periodOf(query.get('days')),
    segment: dimension && value ? { dimension, value } : undefined,
    survey: query.get('survey') || undefined,
    purpose: purpose === 'interaction' || purpose === 'relationship' ? purpose : undefined,
    isCompared: query.get('compare') === 'previous',
  };
}

/** The part of a filter that a touchpoint keeps: days, part and comparison. */
export function keptQuery({ days, segment, isCompared }: JourneyFilter): Query {
  return {
    ...(typeof days === 'object' ? days : { days: days === usualPeriod ? undefined : String(days) }),
    ...segment,
    compare: isCompared ? 'previous' : undefined,
  };
}

/** Writes a filter as the query of an address. */
export function filterQuery(filter: JourneyFilter): Query {
  return { ...keptQuery(filter), survey: filter.survey, purpose: filter.purpose };
}

/** What the collector is asked; the usual period needs no dates, so that its day and not the browser's counts. */
export function reportQuery(filter: JourneyFilter, today: () => string): Record<string, string> {
  const { days: _days, ...rest } = filterQuery(filter);
  const range = daysQuery(filter, today);
  return Object.fromEntries(
    Object.entries({ ...rest, ...range }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** Only the days, for what knows no parts. */
export function daysQuery({ days }: JourneyFilter, today: () => string): Record<string, string> {
  if (typeof days === 'object') return { ...days };
  return days === usualPeriod ? {} : rangeOf(days, today());
}

/** How many things besides the days narrow what is shown. */
export function narrowings({ segment, survey, purpose }: JourneyFilter): number {
  return [segment, survey, purpose].filter(Boolean).length;
}
