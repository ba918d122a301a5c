import { daysOf, periods, rangeOfDays, usualPeriod } from '../journey/period.js';
import { DayField } from '../parts/PeriodChoice.js';
import { projectToday } from '../state/projectToday.js';
import type { ResponseFilter } from './responseFilter.js';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.filters;

interface ResponsePeriodProps {
  filter: ResponseFilter;
  choose: (change: ResponseFilter) => void;
}

/** All time, so many days up to today, or days of one's own. */
export function ResponsePeriod({ filter: { days = '', from = '', to = '' }, choose }: ResponsePeriodProps) {
  const isOwn = Boolean(from || to);
  const take = (value: string) => {
    if (value !== 'own') return choose({ days: value, from: '', to: '' });
    const shown = rangeOfDays(daysOf(days) ?? usualPeriod, projectToday());
    choose({ days: '', ...shown });
  };
  return (
    <>
      <label>
        {say.period}
        <select value={isOwn ? 'own' : days} onChange={(event) => take(event.currentTarget.value)}>
          <option value="">{say.ever}</option>
          {periods.map((length) => (
            <option key={length} value={String(length)}>
              {say.lastDays(length)}
            </option>
          ))}
          <option value="own">{say.ownDays}</option>
        </select>
      </label>
      {isOwn && (
        <>
          <DayField
            label={say.from}
            value={from}
            {...(to && { max: to })}
            onDay={(chosen) => choose({ from: chosen })}
          />
          <DayField
            label={say.to}
            value={to}
            {...(from && { min: from })}
            onDay={(chosen) => choose({ to: chosen })}
          />
        </>
      )}
    </>
  );
}
