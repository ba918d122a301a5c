import { daysOf, rangeOfDays, usualPeriod } from '../journey/period.js';
import { PeriodFields } from '../parts/PeriodChoice.js';
import { projectToday } from '../state/projectToday.js';
import type { ResponseFilter } from './responseFilter.js';
import { responseStrings } from './responseStrings.js';

interface ResponsePeriodProps {
  filter: ResponseFilter;
  choose: (change: ResponseFilter) => void;
}

/** All time, so many days up to today, or days of one's own. */
export function ResponsePeriod({ filter: { days = '', from = '', to = '' }, choose }: ResponsePeriodProps) {
  const isOwn = Boolean(from || to);
  return (
    <PeriodFields
      value={days}
      ever={responseStrings.filters.ever}
      own={isOwn ? { from, to } : undefined}
      onPeriod={(value) => choose({ days: value, from: '', to: '' })}
      onOwn={(change) => {
        const shown = rangeOfDays(daysOf(days) ?? usualPeriod, projectToday());
        choose(isOwn ? change : { days: '', ...shown });
      }}
    />
  );
}
