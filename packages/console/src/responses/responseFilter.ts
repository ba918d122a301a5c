import { daysOf, rangeOfDays } from '../journey/period.js';

/** By what responses can be narrowed, as the address and the collector name it; `days` are those up to today. */
export const filterNames = [
  'days',
  'from',
  'to',
  'survey',
  'touchpoint',
  'side',
  'answer',
  'q',
  'hasComment',
  'hasContact',
  'complete',
  'device',
  'locale',
  'variant',
  'attribute',
  'respondent',
] as const;
export type FilterName = (typeof filterNames)[number];
export type ResponseFilter = Partial<Record<FilterName, string>>;

/** These stand behind one step. */
export const rareNames = [
  'hasComment',
  'hasContact',
  'complete',
  'device',
  'locale',
  'variant',
  'attribute',
] as const satisfies readonly FilterName[];

/** Reads the filter of an address, or of a view; what is empty or unknown there is left out. */
export function responseFilterOf(query: URLSearchParams): ResponseFilter {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** What the collector is asked, on that day of the project. */
export function responseQuery(
  { days, ...filter }: ResponseFilter,
  today: () => string,
): Record<string, string> {
  const length = daysOf(days);
  const range = length === undefined ? {} : rangeOfDays(length, today());
  return { ...filter, ...range };
}

/** Another choice. What hangs on what was chosen before goes with it: answers are of one survey. */
export function changed(filter: ResponseFilter, change: ResponseFilter): ResponseFilter {
  const isOtherSurvey = 'survey' in change && change.survey !== filter.survey;
  const all = { ...filter, ...(isOtherSurvey && { answer: '' }), ...change };
  return responseFilterOf(new URLSearchParams(all));
}

export function isSameFilter(one: ResponseFilter, other: ResponseFilter): boolean {
  return filterNames.every((name) => (one[name] ?? '') === (other[name] ?? ''));
}

/** Without whose responses they are, and without the search, whose words may name somebody: a view is not about one person. */
export function keptInView({
  respondent: _respondent,
  q: _words,
  ...filter
}: ResponseFilter): ResponseFilter {
  return filter;
}
