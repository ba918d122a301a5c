import { filterGerman } from './filterStrings.de.js';
import { inLanguage } from './language.js';

/** What of the figures is looked at. */
const english = {
  period: 'Period',
  lastDays: (days: number) => (days === 365 ? 'Last year' : `Last ${days} days`),
  ownDays: 'Chosen days',
  from: 'From',
  to: 'To',
  segment: 'Answered by',
  everybody: 'Everybody',
  dimension: { device: 'Device', locale: 'Language', variant: 'Variant' },
  purpose: 'About',
  purposes: { interaction: 'One moment', relationship: 'The relationship' },
  compare: 'Compare with the period before',
  search: 'Search comments',
  searchHint: 'Words, "exact words", or begin*',
  searchGo: 'Search',
  lookFurther: 'Look further back',
  lookedBack: (isAny: boolean) =>
    isAny
      ? 'There may be more further back: so many were looked through for this page.'
      : 'None among those that were looked through; there are more further back.',
};

export type FilterStrings = typeof english;
export const filterStrings = inLanguage(english, filterGerman);
